/** What only this page knows: the open chat, who speaks, drafts, replies and what is unread. */

import { Emitter } from "./emitter.js";

/** @import { Message } from "./types.js" */

const KEPT = "emotion-bot-session";

/** Emits `opened`, `speaker`, `reply`, `draft` (set from elsewhere) and `unread`. */
export class Session extends Emitter {
  /** @type {number|null} */
  openChat = null;
  #speakers = new Map();
  #replies = new Map();
  #drafts = new Map();
  #unread = new Map();

  /** @param {import("./store.js").Store} store */
  constructor(store) {
    super();
    this.store = store;
    const kept = JSON.parse(sessionStorage.getItem(KEPT) ?? "{}");
    this.lastOpen = kept.openChat ?? null;
    this.#speakers = new Map(kept.speakers ?? []);
    this.#drafts = new Map(kept.drafts ?? []);
    store.on("messages", (change) => this.#checkReply(change.chatId));
    store.on("loaded", () => this.store.state.chats.forEach((chat) => this.#checkReply(chat.id)));
  }

  /** @param {number|null} chatId Null goes back to the list of chats. */
  open(chatId) {
    if (this.openChat === chatId) return;
    this.openChat = chatId;
    this.#keep();
    this.emit("opened");
  }

  /** @returns {number} The id of the person who speaks in the chat. */
  speaker(chatId) {
    const chat = this.store.chat(chatId);
    const chosen = this.#speakers.get(chatId);
    return chat?.type === "group" && chat.members.includes(chosen) ? chosen : this.store.state.me;
  }

  speakAs(chatId, personId) {
    this.#speakers.set(chatId, personId);
    this.#keep();
    this.emit("speaker");
  }

  /** @returns {Message|null} The message that the next one replies to. */
  reply(chatId) {
    return this.#replies.get(chatId) ?? null;
  }

  /** @param {Message|null} message */
  setReply(chatId, message) {
    if (message) this.#replies.set(chatId, message);
    else this.#replies.delete(chatId);
    this.emit("reply");
  }

  draft(chatId) {
    return this.#drafts.get(chatId) ?? "";
  }

  /** @param {{tell?: boolean}} [options] `tell` when it was not typed, so that it shows up. */
  setDraft(chatId, text, { tell = false } = {}) {
    if (text) this.#drafts.set(chatId, text);
    else this.#drafts.delete(chatId);
    this.#keep();
    if (tell) this.emit("draft");
  }

  unread(chatId) {
    return this.#unread.get(chatId) ?? 0;
  }

  addUnread(chatId) {
    this.#unread.set(chatId, this.unread(chatId) + 1);
    this.emit("unread");
  }

  clearUnread(chatId) {
    if (this.#unread.delete(chatId)) this.emit("unread");
  }

  #checkReply(chatId) {
    const target = this.reply(chatId);
    if (target && !this.store.message(chatId, target.message_id)) this.setReply(chatId, null);
  }

  #keep() {
    const kept = {
      openChat: this.openChat,
      speakers: [...this.#speakers],
      drafts: [...this.#drafts],
    };
    sessionStorage.setItem(KEPT, JSON.stringify(kept));
  }
}
