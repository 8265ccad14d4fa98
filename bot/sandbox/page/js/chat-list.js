/** The list of chats: last message, unread badge, what the bot is doing. */

import { byId, el } from "./dom.js";
import { snippetOf, timeOf } from "./format.js";
import { isGroup, isOwn } from "./people.js";

/** @import { Chat } from "./types.js" */

/** Draws the list and opens the chat that is chosen. */
export class ChatList {
  /** @type {Map<number, HTMLElement>} */
  #items = new Map();

  /**
   * @param {import("./store.js").Store} store
   * @param {import("./session.js").Session} session
   * @param {{open: (chatId: number) => void, activityWords: (chatId: number) => string}} actions
   */
  constructor(store, session, actions) {
    this.store = store;
    this.session = session;
    this.actions = actions;
    this.list = byId("chat-list");
    const draw = () => this.draw();
    for (const kind of ["loaded", "messages", "action", "bot", "world"]) store.on(kind, draw);
    for (const kind of ["opened", "unread", "speaker"]) session.on(kind, draw);
  }

  draw() {
    if (!this.store.state) return;
    const items = this.store.chats().map((chat) => this.#item(chat));
    const same = items.length === this.list.children.length;
    if (!same || items.some((item, i) => item !== this.list.children[i])) {
      this.list.replaceChildren(...items);
    }
  }

  /** @param {Chat} chat */
  #item(chat) {
    const item = this.#items.get(chat.id) ?? this.#newItem(chat);
    this.#items.set(chat.id, item);
    const last = this.store.thread(chat.id, null).at(-1);
    const unread = this.session.unread(chat.id);
    const isOpen = chat.id === this.session.openChat;
    const button = item.firstElementChild;
    button.setAttribute("aria-current", isOpen ? "true" : "false");
    setText(item, ".chat-title", chat.title);
    setText(item, ".chat-time", last ? timeOf(last.date) : "");
    setText(item, ".chat-preview", this.#preview(chat, last));
    setText(item, ".badge", unread ? `${unread}` : "");
    item.querySelector(".badge").hidden = unread === 0;
    item.querySelector(".unread-words").textContent = unread ? `, ${unread} unread` : "";
    button.classList.toggle("busy", this.store.action(chat.id) !== null);
    return item;
  }

  #newItem(chat) {
    const click = () => this.actions.open(chat.id);
    const kind = isGroup(chat) ? "group" : "private";
    const data = { testid: `chat-${kind}`, chatId: chat.id };
    const attributes = { type: "button", class: "chat-item", data };
    const text = (name, more = {}) => el("span", { class: name, dir: "auto", ...more });
    const top = el("span", { class: "chat-top" }, text("chat-title"), text("chat-time"));
    const badge = text("badge", { "aria-hidden": "true" });
    const spoken = el("span", { class: "unread-words visually-hidden" });
    const bottom = el("span", { class: "chat-bottom" }, text("chat-preview"), badge, spoken);
    const words = el("span", { class: "chat-words" }, top, bottom);
    const avatar = el("span", { class: `avatar ${kind}-chat`, "aria-hidden": "true" });
    const button = el("button", { ...attributes, on: { click } }, avatar, words);
    return el("li", {}, button);
  }

  #preview(chat, last) {
    const activity = this.actions.activityWords(chat.id);
    if (activity) return activity;
    if (!last) return isGroup(chat) ? "Nobody has written yet" : "Send a photo to begin";
    if (last.service) return snippetOf(last);
    if (isOwn(last, this.session.speaker(chat.id))) return `You: ${snippetOf(last)}`;
    return isGroup(chat) ? `${last.from.first_name}: ${snippetOf(last)}` : snippetOf(last);
  }
}

function setText(item, selector, text) {
  const element = item.querySelector(selector);
  if (element.textContent !== text) element.textContent = text;
}
