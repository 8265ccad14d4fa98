/** Messages on their way out: one at a time per chat, kept until they have arrived. */

import { postMessage } from "./api.js";
import { Emitter } from "./emitter.js";
import { isOwn } from "./people.js";

/** @import { ClipFacts, Message } from "./types.js" */

/**
 * @typedef {Object} Letter
 * @property {number} id Counts up on this page.
 * @property {number} chatId
 * @property {number} fromId
 * @property {number|null} [topicId]
 * @property {string} [text] The text, or the caption of what is sent.
 * @property {File[]} files None for a text, several for an album.
 * @property {(ClipFacts|null)[]} [clips] For each file what is said of it as a moving picture.
 * @property {boolean} [asDocument]
 * @property {boolean} [spoiler]
 * @property {boolean} [forwarded]
 * @property {Message|null} [replyTo]
 * @property {(string|null)[]} pictures For each file a blob URL to show of it, if there is any.
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
    store.on("world", () => this.#follow());
  }

  /**
   * Accepts a message; it goes out as soon as the ones before it in the chat have.
   *
   * @param {{chatId: number, fromId: number, topicId?: number|null, text?: string,
   *   files?: File[], clips?: (ClipFacts|null)[], asDocument?: boolean, spoiler?: boolean,
   *   forwarded?: boolean, replyTo?: Message|null}} content
   */
  send(content) {
    const { files = [], clips = [], asDocument } = content;
    this.#letters.push({
      ...content,
      files,
      id: (this.#lastId += 1),
      pictures: files.map((file, index) => (asDocument ? null : pictureOf(file, clips[index]))),
      status: "waiting",
      delivered: false,
      progress: 0,
      trouble: null,
    });
    this.emit("changed", { chatId: content.chatId });
    this.#next(content.chatId);
  }

  /**
   * @param {number} chatId
   * @param {number|null} topicId
   * @returns {Letter[]} Those to be shown at the end of the chat, or of one topic of it.
   */
  letters(chatId, topicId) {
    const isHere = (one) => topicId === null || (one.topicId ?? topicId) === topicId;
    return this.#letters.filter((one) => one.chatId === chatId && isHere(one) && !one.delivered);
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
    for (const picture of letter.pictures) if (picture) URL.revokeObjectURL(picture);
    this.emit("changed", { chatId: letter.chatId });
  }

  // What has not gone out yet when its group becomes a supergroup goes there; what it replied to
  // has stayed behind.
  #follow() {
    const strays = this.#letters.filter((one) => this.store.home(one.chatId) !== one.chatId);
    for (const letter of strays) {
      const chatId = this.store.home(letter.chatId);
      Object.assign(letter, { chatId, replyTo: null });
      this.emit("changed", { chatId });
    }
  }

  async #next(chatId) {
    const mine = this.#letters.filter((one) => one.chatId === chatId);
    const letter = mine.find((one) => one.status === "waiting");
    if (!letter || mine.some((one) => one.status === "going")) return;
    letter.status = "going";
    try {
      const messages = await postMessage(fieldsOf(letter), (share) => {
        letter.progress = share;
        this.emit("progress", { letter });
      });
      letter.delivered = true;
      for (const message of messages) this.#putNew(message);
      this.discard(letter);
    } catch (error) {
      Object.assign(letter, { status: "failed", delivered: false, trouble: error.message });
      this.emit("changed", { chatId });
    }
    this.#next(chatId);
  }

  // The bot may have answered, and others reacted, before the answer to the upload is here; what
  // the events brought is newer than that answer.
  #putNew(message) {
    if (!this.store.message(message.chat_id, message.message_id)) this.store.put(message);
  }

  // The event stream is often faster than the answer to the upload. Without this, a message
  // would be seen twice for the blink of an eye.
  #recognise(message) {
    const { chat_id: chatId } = message;
    const going = this.#letters.find((one) => one.chatId === chatId && one.status === "going");
    if (!going || !isOwn(message, going.fromId) || going.delivered) return;
    going.delivered = true;
    this.emit("changed", { chatId });
  }
}

function pictureOf(file, clip) {
  const picture = clip?.still ?? (file.type.startsWith("image/") ? file : null);
  return picture && URL.createObjectURL(picture);
}

function fieldsOf(letter) {
  const yes = (is) => (is ? "1" : "");
  const fields = {
    chat_id: letter.chatId,
    from_id: letter.fromId,
    topic_id: letter.topicId,
    reply_to: letter.replyTo?.message_id,
    forwarded: yes(letter.forwarded),
  };
  if (letter.files.length === 0) return { ...fields, text: letter.text };
  return {
    ...fields,
    photo: letter.files,
    caption: letter.text,
    as_document: yes(letter.asDocument),
    spoiler: yes(letter.spoiler && !letter.asDocument),
    ...(letter.asDocument ? {} : clipFields(letter.clips ?? [])),
  };
}

// The still pictures are files of the form, beside what is said of the clips by their places.
function clipFields(clips) {
  const facts = {};
  const stills = {};
  clips.forEach((clip, index) => {
    if (!clip) return;
    const { still, ...said } = clip;
    facts[index] = said;
    if (still) stills[`still-${index}`] = [still];
  });
  return Object.keys(facts).length > 0 ? { clips: JSON.stringify(facts), ...stills } : {};
}
