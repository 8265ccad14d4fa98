/** The head of the open chat, the banner over it and the sign of what the bot is doing. */

import { byId, el } from "./dom.js";

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
    for (const kind of ["loaded", "action", "bot", "reachable"]) store.on(kind, draw);
    session.on("opened", draw);
  }

  draw() {
    this.#drawBanner();
    const chat = this.store.chat(this.session.openChat);
    if (!chat) return;
    const doing = this.activityWords(chat.id);
    byId("chat-title").textContent = chat.title;
    byId("chat-subtitle").textContent = doing || this.#subtitle(chat);
    byId("chat-avatar").className = `avatar ${chat.type}-chat`;
    this.notice.textContent = this.#notice(chat);
    this.activity.hidden = !doing;
    this.activity.querySelector(".activity-words").textContent = doing;
    this.activity.classList.toggle("named", chat.type === "group");
  }

  /** @returns {string} What the bot is doing in the chat, or nothing. */
  activityWords(chatId) {
    const action = this.store.action(chatId);
    if (!action) return "";
    if (action === "choose_sticker") return "is choosing a sticker…";
    if (action.startsWith("upload_")) return "is sending a picture…";
    const last = this.store.messages(chatId).findLast((one) => !one.from.is_bot);
    const onPhoto = last?.photo || last?.document?.mime_type?.startsWith("image/");
    return onPhoto ? "is looking at the photo…" : "is typing…";
  }

  #subtitle(chat) {
    if (chat.type === "private") {
      return this.store.state.bot.connected ? "bot, connected" : "bot, not connected";
    }
    return `${chat.members.length} people and the bot`;
  }

  #notice(chat) {
    const guess = "A program guesses how faces look; it can be wrong.";
    if (chat.type === "private") return `Nothing leaves this machine. ${guess}`;
    const view = this.store.state.privacy_mode
      ? "Privacy mode is on: the bot sees only commands and replies to it."
      : "The bot sees every message here.";
    return `${view} ${guess}`;
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
