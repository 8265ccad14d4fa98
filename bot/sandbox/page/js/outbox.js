/** Messages on their way out: one at a time per chat, kept until they have arrived. */

import { postMessage } from "./api.js";
import { Emitter } from "./emitter.js";

/** @import { Message } from "./types.js" */

/**
 * @typedef {Object} Letter
 * @property {number} id Counts up on this page.
 * @property {number} chatId
 * @property {number} fromId
 * @property {string} [text] The text, or the caption of a file.
 * @property {File} [file]
 * @property {boolean} [asDocument]
 * @property {Message|null} [replyTo]
 * @property {string|null} picture A blob URL of the file, where it is a picture.
 * @property {"waiting"|"going"|"failed"} status
 * @property {boolean} delivered Its message was seen to arrive, the answer is still on its way.
 * @property {number} progress 0 to 1.
 * @property {string|null} trouble Why it failed.
 */

/** Emits `changed` {chatId} for letters that come, go or fail, `progress` {letter} in between. */
export class Outbox extends Emitter {
  /** @type {Letter[]} */
  #letters = [];
  #lastId = 0;

  /** @param {import("./store.js").Store} store */
  constructor(store) {
    super();
    this.store = store;
    store.on("messages", ({ arrived }) => arrived && this.#recognise(arrived));
  }

  /**
   * Accepts a message; it goes out as soon as the ones before it in the chat have.
   *
   * @param {{chatId: number, fromId: number, text?: string, file?: File, asDocument?: boolean,
   *   replyTo?: Message|null}} content
   */
  send(content) {
    const { file, asDocument } = content;
    const isPicture = file && !asDocument && file.type.startsWith("image/");
    this.#letters.push({
      ...content,
      id: (this.#lastId += 1),
      picture: isPicture ? URL.createObjectURL(file) : null,
      status: "waiting",
      delivered: false,
      progress: 0,
      trouble: null,
    });
    this.emit("changed", { chatId: content.chatId });
    this.#next(content.chatId);
  }

  /** @returns {Letter[]} Those to be shown at the end of the chat. */
  letters(chatId) {
    return this.#letters.filter((one) => one.chatId === chatId && !one.delivered);
  }

  /**
   * @param {Letter} letter
   * @param {{asDocument?: boolean}} [change]
   */
  retry(letter, change = {}) {
    Object.assign(letter, change, { status: "waiting", trouble: null, progress: 0 });
    this.emit("changed", { chatId: letter.chatId });
    this.#next(letter.chatId);
  }

  /** @param {Letter} letter */
  discard(letter) {
    this.#letters = this.#letters.filter((one) => one !== letter);
    if (letter.picture) URL.revokeObjectURL(letter.picture);
    this.emit("changed", { chatId: letter.chatId });
  }

  async #next(chatId) {
    const mine = this.#letters.filter((one) => one.chatId === chatId);
    const letter = mine.find((one) => one.status === "waiting");
    if (!letter || mine.some((one) => one.status === "going")) return;
    letter.status = "going";
    try {
      const message = await postMessage(fieldsOf(letter), (share) => {
        letter.progress = share;
        this.emit("progress", { letter });
      });
      letter.delivered = true;
      this.store.put(message);
      this.discard(letter);
    } catch (error) {
      Object.assign(letter, { status: "failed", delivered: false, trouble: error.message });
      this.emit("changed", { chatId });
    }
    this.#next(chatId);
  }

  // The event stream is often faster than the answer to the upload. Without this, a message
  // would be seen twice for the blink of an eye.
  #recognise(message) {
    const { chat_id: chatId, from } = message;
    const going = this.#letters.find((one) => one.chatId === chatId && one.status === "going");
    if (!going || going.fromId !== from.id || going.delivered) return;
    going.delivered = true;
    this.emit("changed", { chatId });
  }
}

function fieldsOf(letter) {
  const fields = {
    chat_id: letter.chatId,
    from_id: letter.fromId,
    reply_to: letter.replyTo?.message_id,
  };
  if (!letter.file) return { ...fields, text: letter.text };
  const asDocument = letter.asDocument ? "1" : "";
  return { ...fields, photo: letter.file, caption: letter.text, as_document: asDocument };
}
