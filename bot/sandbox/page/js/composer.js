/** The message box: writing, sending, replying and the list of commands. */

import { CommandMenu } from "./command-menu.js";
import { byId, el, isTouchFirst } from "./dom.js";
import { snippetOf } from "./format.js";

const LONGEST_TEXT = 4096;
const COUNT_FROM = 3800;
const TALLEST_PX = 168;

/** Keeps one draft and one reply per chat. */
export class Composer {
  /**
   * @param {import("./store.js").Store} store
   * @param {import("./session.js").Session} session
   * @param {{sendText: (text: string) => void, goTo: (messageId: number) => void,
   *   walkUp: () => void}} actions
   */
  constructor(store, session, actions) {
    this.store = store;
    this.session = session;
    this.actions = actions;
    this.box = byId("composer-text");
    this.sendButton = byId("composer-send");
    this.counter = byId("composer-counter");
    this.commands = new CommandMenu(this.box, {
      list: () => this.#commandList(),
      choose: (command) => this.#chooseCommand(command),
    });
    this.#listen();
    session.on("opened", () => this.#show());
    session.on("draft", () => this.#show({ focus: true }));
    session.on("reply", () => this.#drawReply());
    session.on("speaker", () => this.#drawPlaceholder());
    store.on("loaded", () => this.#drawPlaceholder());
  }

  focus() {
    this.box.focus({ preventScroll: true });
  }

  #listen() {
    byId("composer").addEventListener("submit", (event) => {
      event.preventDefault();
      this.#send();
    });
    this.box.addEventListener("input", () => this.#changed());
    this.box.addEventListener("keydown", (event) => this.#key(event));
    byId("reply-cancel").addEventListener("click", () => this.#dropReply());
    byId("reply-target").addEventListener("click", () => {
      const target = this.session.reply(this.session.openChat);
      if (target) this.actions.goTo(target.message_id);
    });
    byId("slash").addEventListener("click", () => {
      this.box.value = "/";
      this.#changed();
      this.focus();
    });
  }

  #key(event) {
    if (event.isComposing || this.commands.handleKey(event)) return;
    if (event.key === "Escape" && this.session.reply(this.session.openChat)) {
      this.#dropReply();
    } else if (event.key === "ArrowUp" && !this.box.value) {
      event.preventDefault();
      this.actions.walkUp();
    } else if (event.key === "Enter" && !event.shiftKey && !isTouchFirst()) {
      event.preventDefault();
      this.#send();
    }
  }

  #send() {
    const text = this.box.value.trim();
    if (!text || text.length > LONGEST_TEXT) return;
    this.#empty();
    this.actions.sendText(text);
    this.focus();
  }

  #empty() {
    this.box.value = "";
    this.#changed();
  }

  #changed() {
    this.session.setDraft(this.session.openChat, this.box.value);
    this.commands.update();
    this.#fit();
  }

  #show({ focus = false } = {}) {
    if (this.session.openChat === null) return;
    this.box.value = this.session.draft(this.session.openChat);
    this.#drawPlaceholder();
    this.#drawReply();
    this.commands.update();
    this.#fit();
    if (focus || !isTouchFirst()) this.focus();
  }

  #fit() {
    this.box.style.height = "auto";
    const height = this.box.scrollHeight;
    this.box.style.height = `${Math.min(height, TALLEST_PX)}px`;
    this.box.classList.toggle("scrolls", height > TALLEST_PX);
    const { length } = this.box.value.trim();
    const left = LONGEST_TEXT - length;
    this.sendButton.disabled = length === 0 || left < 0;
    byId("slash").hidden = this.box.value.length > 0;
    this.counter.textContent = length >= COUNT_FROM ? `${left}` : "";
    this.counter.classList.toggle("over", left < 0);
  }

  #drawPlaceholder() {
    const chat = this.store.chat(this.session.openChat);
    if (!chat) return;
    const speaker = this.store.person(this.session.speaker(chat.id));
    this.box.placeholder = chat.type === "group" ? `Message as ${speaker?.first_name}` : "Message";
  }

  #drawReply() {
    const target = this.session.reply(this.session.openChat);
    byId("reply-bar").hidden = !target;
    if (!target) return;
    const picture = target.photo?.url;
    const thumb = picture && el("img", { src: picture, alt: "", class: "thumb" });
    const title = `Reply to ${target.from.first_name}`;
    const name = el("span", { class: "quote-name", dir: "auto" }, title);
    const snippet = el("span", { class: "quote-snippet", dir: "auto" }, snippetOf(target));
    const words = el("span", { class: "quote-words" }, name, snippet);
    byId("reply-target").replaceChildren(...[thumb, words].filter(Boolean));
    this.focus();
  }

  #dropReply() {
    this.session.setReply(this.session.openChat, null);
    this.focus();
  }

  #commandList() {
    return this.store.state?.bot.commands ?? [];
  }

  #chooseCommand(command) {
    const chat = this.store.chat(this.session.openChat);
    const address = chat.type === "group" ? `@${this.store.state.bot.username}` : "";
    this.#empty();
    this.actions.sendText(`/${command}${address}`);
    this.focus();
  }
}
