/** What the sandbox knows, mirrored; changed by its events only. */

import { Emitter } from "./emitter.js";

/** @import { Chat, Message, State } from "./types.js" */

/** The topic that every forum has; what is said outside of topics is said there. */
export const GENERAL = 1;

const ACTION_MS = 5000;

/**
 * Emits `loaded`, `messages` {chatId, arrived: Message|null}, `action` {chatId}, `bot`, `world`
 * (people, chats or switches changed) and `reachable`.
 *
 * A group that became a supergroup counts as one chat with it, by the id of the supergroup.
 */
export class Store extends Emitter {
  /** @type {State|null} */
  state = null;
  reachable = true;
  /** @type {Map<string, {chatId: number, topicId: number|null, action: string, timer: any}>} */
  #actions = new Map();

  /** @param {State} state */
  load(state) {
    this.state = state;
    for (const running of [...this.#actions.values()]) this.#endAction(running);
    this.emit("loaded");
  }

  /** @param {boolean} reachable */
  setReachable(reachable) {
    if (this.reachable === reachable) return;
    this.reachable = reachable;
    this.emit("reachable");
  }

  /**
   * Applies one event of the sandbox.
   *
   * @param {string} kind
   * @param {any} data
   */
  apply(kind, data) {
    if (kind === "message" || kind === "edited") this.put(data);
    else if (kind === "deleted") this.#remove(data.chat_id, data.message_ids);
    else if (kind === "reactions") this.#react(data);
    else if (kind === "action") this.#act(data.chat_id, data.topic_id ?? null, data.action);
    else if (kind === "bot") this.#assign({ bot: data }, "bot");
    else if (kind === "world") this.#assign(data, "world");
  }

  /**
   * Adds a message, or puts it in the place of its older self.
   *
   * @param {Message} message
   */
  put(message) {
    const messages = this.messages(message.chat_id);
    const index = messages.findIndex((one) => one.message_id >= message.message_id);
    const known = index >= 0 && messages[index].message_id === message.message_id;
    if (known) messages[index] = message;
    else messages.splice(index < 0 ? messages.length : index, 0, message);
    const chatId = this.home(message.chat_id);
    if (!known && this.isBot(message.from.id)) this.#endActionsIn(chatId, this.topicOf(message));
    this.emit("messages", { chatId, arrived: known ? null : message });
  }

  /** @returns {Message[]} Oldest first; the store's own list. */
  messages(chatId) {
    return (this.state.messages[String(chatId)] ??= []);
  }

  /**
   * What is to be read in one place: a chat or one topic of it, with what was said before the
   * group became a supergroup.
   *
   * @param {number} chatId
   * @param {number|null} topicId Null for the whole chat.
   * @returns {Message[]} Oldest first.
   */
  thread(chatId, topicId) {
    const before = this.chat(chatId)?.migrated_from ?? null;
    const here = this.messages(chatId);
    const chosen = topicId === null ? here : here.filter((one) => this.topicOf(one) === topicId);
    const reachesBack = before !== null && (topicId === null || topicId === GENERAL);
    return reachesBack ? [...this.thread(before, null), ...chosen] : chosen;
  }

  /** @returns {Message|undefined} */
  message(chatId, messageId) {
    return this.messages(chatId).find((one) => one.message_id === messageId);
  }

  /** @returns {number|null} The topic that the message is read in; null outside forums. */
  topicOf(message) {
    const chat = this.chat(this.home(message.chat_id));
    return chat?.is_forum ? (message.topic_id ?? GENERAL) : null;
  }

  /** @returns {Chat[]} Those that can be opened: none that live on as a supergroup. */
  chats() {
    return (this.state?.chats ?? []).filter((one) => one.migrated_to === null);
  }

  /** @returns {Chat|undefined} */
  chat(chatId) {
    return this.state?.chats.find((one) => one.id === chatId);
  }

  /** @returns {number} The chat where the life of this one goes on; mostly itself. */
  home(chatId) {
    return this.chat(chatId)?.migrated_to ?? chatId;
  }

  isBot(id) {
    return id === this.state?.bot.id;
  }

  /**
   * @param {number} chatId
   * @param {number|null} [topicId] Left out: anywhere in the chat.
   * @returns {string|null} What the bot is doing there just now.
   */
  action(chatId, topicId) {
    const fits = (one) => one.chatId === chatId && (topicId ?? one.topicId) === one.topicId;
    return [...this.#actions.values()].find(fits)?.action ?? null;
  }

  #assign(news, kind) {
    Object.assign(this.state, news);
    this.emit(kind);
  }

  #remove(chatId, messageIds) {
    const gone = new Set(messageIds);
    const left = this.messages(chatId).filter((one) => !gone.has(one.message_id));
    this.state.messages[String(chatId)] = left;
    this.emit("messages", { chatId: this.home(chatId), arrived: null });
  }

  #react({ chat_id: chatId, message_id: messageId, reactions }) {
    const message = this.message(chatId, messageId);
    if (message) this.put({ ...message, reactions });
  }

  #act(chatId, topic, action) {
    const topicId = this.chat(chatId)?.is_forum ? (topic ?? GENERAL) : null;
    const key = `${chatId}/${topicId}`;
    clearTimeout(this.#actions.get(key)?.timer);
    const running = { key, chatId, topicId, action };
    running.timer = setTimeout(() => this.#endAction(running), ACTION_MS);
    this.#actions.set(key, running);
    this.emit("action", { chatId });
  }

  #endActionsIn(chatId, topicId) {
    const running = this.#actions.get(`${chatId}/${topicId}`);
    if (running) this.#endAction(running);
  }

  #endAction(running) {
    clearTimeout(running.timer);
    this.#actions.delete(running.key);
    this.emit("action", { chatId: running.chatId });
  }
}
