/** What only this page knows: the open chat, who speaks, drafts, replies and what is unread. */

import { Emitter } from "./emitter.js";
import { speakersIn } from "./people.js";
import { GENERAL } from "./store.js";

/** @import { Message } from "./types.js" */

const KEPT = "emotion-bot-session";

/**
 * Emits `opened` (another chat or topic), `speaker`, `reply`, `editing`, `draft` (set from
 * elsewhere) and `unread`.
 *
 * Drafts, replies and what is unread belong to a place: a chat, or one topic of a forum.
 */
export class Session extends Emitter {
  /** @type {number|null} */
  openChat = null;
  /** @type {Message|null} The own message whose words are being changed. */
  editing = null;
  #place = "";
  #topics = new Map();
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
    this.#topics = new Map(kept.topics ?? []);
    this.#speakers = new Map(kept.speakers ?? []);
    this.#drafts = new Map(kept.drafts ?? []);
    store.on("messages", () => this.#dropGone());
    for (const kind of ["loaded", "world"]) {
      store.on(kind, () => {
        this.#follow();
        this.#dropGone();
      });
    }
  }

  /** @param {number|null} chatId Null goes back to the list of chats. */
  open(chatId) {
    if (this.openChat === chatId) return;
    this.openChat = chatId;
    this.#moved();
  }

  /** @returns {number|null} The topic that is open in a forum; null elsewhere. */
  topic(chatId) {
    const chat = this.store.chat(chatId);
    if (!chat?.is_forum) return null;
    const chosen = this.#topics.get(chatId);
    return chat.topics.some((one) => one.id === chosen) ? chosen : GENERAL;
  }

  openTopic(chatId, topicId) {
    this.#topics.set(chatId, topicId);
    if (this.#placeOf(chatId) !== this.#place) this.#moved();
  }

  /** @returns {number} The id of the one who speaks in the chat. */
  speaker(chatId) {
    const chat = this.store.chat(chatId);
    const possible = chat ? speakersIn(this.store.state, chat) : [];
    const chosen = this.#speakers.get(chatId);
    if (possible.includes(chosen)) return chosen;
    const { me } = this.store.state;
    return possible.includes(me) ? me : (possible[0] ?? me);
  }

  speakAs(chatId, id) {
    this.#speakers.set(chatId, id);
    this.setEditing(null);
    this.#keep();
    this.emit("speaker");
  }

  /** @returns {Message|null} The message that the next one replies to. */
  reply(chatId) {
    return this.#replies.get(this.#placeOf(chatId)) ?? null;
  }

  /** @param {Message|null} message */
  setReply(chatId, message) {
    if (message) {
      this.setEditing(null);
      this.#replies.set(this.#placeOf(chatId), message);
    } else {
      this.#replies.delete(this.#placeOf(chatId));
    }
    this.emit("reply");
  }

  /** @param {Message|null} message */
  setEditing(message) {
    if (this.editing === message) return;
    this.editing = message;
    this.emit("editing");
  }

  draft(chatId) {
    return this.#drafts.get(this.#placeOf(chatId)) ?? "";
  }

  /** @param {{tell?: boolean}} [options] `tell` when it was not typed, so that it shows up. */
  setDraft(chatId, text, { tell = false } = {}) {
    const place = this.#placeOf(chatId);
    if (text) this.#drafts.set(place, text);
    else this.#drafts.delete(place);
    this.#keep();
    if (!tell) return;
    this.setEditing(null);
    this.emit("draft");
  }

  /** @param {number|null} [topicId] Left out: in the whole chat. */
  unread(chatId, topicId) {
    if (topicId !== undefined) return this.#unread.get(placeName(chatId, topicId)) ?? 0;
    const counts = [...this.#unread].filter(([place]) => place.startsWith(`${chatId}/`));
    return counts.reduce((sum, [, count]) => sum + count, 0);
  }

  addUnread(chatId, topicId) {
    const place = placeName(chatId, topicId);
    this.#unread.set(place, (this.#unread.get(place) ?? 0) + 1);
    this.emit("unread");
  }

  /** What is open in the chat has been read: a topic of a forum, else all of it. */
  clearUnread(chatId) {
    const topic = this.topic(chatId);
    const isRead = (place) =>
      topic === null ? place.startsWith(`${chatId}/`) : place === placeName(chatId, topic);
    const places = [...this.#unread.keys()].filter(isRead);
    for (const place of places) this.#unread.delete(place);
    if (places.length > 0) this.emit("unread");
  }

  // A group that became a supergroup stays open, and so does what was being written there.
  #follow() {
    for (const { id, migrated_to: heir } of this.store.state.chats) {
      if (heir === null) continue;
      moveKey(this.#speakers, id, heir);
      moveKey(this.#drafts, placeName(id, null), placeName(heir, null));
      moveKey(this.#unread, placeName(id, null), placeName(heir, null));
    }
    if (this.openChat === null) return;
    this.openChat = this.store.home(this.openChat);
    if (this.#placeOf(this.openChat) !== this.#place) this.#moved();
  }

  // A message that was deleted, or that stayed behind in the old group, cannot be answered.
  #dropGone() {
    const isThere = ({ chat_id: chatId, message_id: id }) =>
      this.store.message(chatId, id) && this.store.home(chatId) === chatId;
    for (const [place, target] of [...this.#replies]) {
      if (isThere(target)) continue;
      this.#replies.delete(place);
      this.emit("reply");
    }
    if (this.editing && !isThere(this.editing)) this.setEditing(null);
  }

  #moved() {
    this.#place = this.#placeOf(this.openChat);
    this.editing = null;
    this.#keep();
    this.emit("opened");
  }

  #placeOf(chatId) {
    return chatId === null ? "" : placeName(chatId, this.topic(chatId));
  }

  #keep() {
    const kept = {
      openChat: this.openChat,
      topics: [...this.#topics],
      speakers: [...this.#speakers],
      drafts: [...this.#drafts],
    };
    sessionStorage.setItem(KEPT, JSON.stringify(kept));
  }
}

function placeName(chatId, topicId) {
  return `${chatId}/${topicId ?? ""}`;
}

function moveKey(map, from, to) {
  if (!map.has(from)) return;
  map.set(to, map.get(from));
  map.delete(from);
}
