/** The head of the open chat, the banner over it and the sign of what the bot is doing. */

import { byId, el } from "./dom.js";
import { isGroup, peopleIn } from "./people.js";

/** @import { Chat } from "./types.js" */

/** Draws who one is talking to and how the connection stands. */
export class ChatHead {
  /**
   * @param {import("./store.js").Store} store
   * @param {import("./session.js").Session} session
   */
  constructor(store, session) {
    this.store = store;
    this.session = session;
    this.activity = el("li", { class: "message activity first last", "aria-hidden": "true" });
    this.activity.hidden = true;
    this.notice = el("li", { class: "service notice" });
    this.#fillActivity();
    const draw = () => this.draw();
    for (const kind of ["loaded", "action", "bot", "world", "reachable"]) store.on(kind, draw);
    session.on("opened", draw);
  }

  draw() {
    this.#drawBanner();
    const chat = this.store.chat(this.session.openChat);
    if (!chat) return;
    const doing = this.activityWords(chat.id, this.session.topic(chat.id) ?? undefined);
    byId("chat-title").textContent = chat.title;
    byId("chat-subtitle").textContent = doing || this.#subtitle(chat);
    byId("chat-avatar").className = `avatar ${isGroup(chat) ? "group" : "private"}-chat`;
    this.notice.textContent = this.#notice(chat);
    this.activity.hidden = !doing;
    this.activity.querySelector(".activity-words").textContent = doing;
    this.activity.classList.toggle("named", isGroup(chat));
  }

  /**
   * @param {number} chatId
   * @param {number} [topicId] Left out: anywhere in the chat.
   * @returns {string} What the bot is doing there, or nothing.
   */
  activityWords(chatId, topicId) {
    const { store } = this;
    const action = store.action(chatId, topicId);
    if (!action) return "";
    if (action === "choose_sticker") return "is choosing a sticker…";
    if (action.startsWith("upload_")) return "is sending a picture…";
    const said = store.thread(chatId, topicId ?? null);
    const last = said.findLast((one) => !store.isBot(one.from.id));
    const onPhoto = last?.photo || last?.document?.mime_type?.startsWith("image/");
    if (last?.clip) return "is watching…";
    return onPhoto ? "is looking at the photo…" : "is typing…";
  }

  #subtitle(chat) {
    const { state } = this.store;
    const isOut = chat.bot === "kicked";
    if (!isGroup(chat)) {
      if (isOut) return "bot, blocked by you";
      return state.bot.connected ? "bot, connected" : "bot, not connected";
    }
    const count = peopleIn(state, chat).length;
    const people = count === 1 ? "1 person" : `${count} people`;
    if (isOut) return `${people}, without the bot`;
    return `${people} and the bot${chat.bot === "administrator" ? " as an admin" : ""}`;
  }

  #notice(chat) {
    const guess = "A program guesses how faces look; it can be wrong.";
    const guarded = chat.protected ? " What is said here may not be copied or forwarded." : "";
    if (!isGroup(chat)) return `Nothing leaves this machine. ${guess}${guarded}`;
    return `${this.#view(chat)} ${guess}${guarded}`;
  }

  #view(chat) {
    if (chat.bot === "kicked") return this.#outside(chat);
    // An admin sees everything, whatever its privacy mode.
    return this.store.state.privacy_mode && chat.bot !== "administrator"
      ? "Privacy mode is on: the bot sees only commands and replies to it."
      : "The bot sees every message here.";
  }

  #outside(chat) {
    const { bot, modes } = this.store.state;
    const isGuest = modes.guest && !chat.protected;
    const asked = isGuest ? ` As a guest it answers who writes @${bot.username}.` : "";
    return `The bot is not in this group.${asked}`;
  }

  #drawBanner() {
    const words = this.#trouble();
    const banner = byId("banner");
    byId("banner-words").textContent = words;
    banner.hidden = !words;
  }

  #trouble() {
    if (!this.store.reachable) return "The sandbox is not answering. Trying to get back to it…";
    const connected = this.store.state?.bot.connected ?? true;
    return connected ? "" : "The bot is not connected. What you send waits for it.";
  }

  #fillActivity() {
    const dots = el("span", { class: "dots" }, el("i"), el("i"), el("i"));
    const words = el("span", { class: "activity-words" });
    const bubble = el("div", { class: "bubble" }, dots, words);
    const avatar = el("span", { class: "avatar small person-bot" });
    const line = el("div", { class: "line" }, avatar, bubble);
    this.activity.append(el("div", { class: "column" }, line));
  }
}
