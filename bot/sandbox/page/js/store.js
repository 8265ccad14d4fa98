/** What the sandbox knows, mirrored; changed by its events only. */

import { Emitter } from "./emitter.js";

/** @import { Chat, Message, State } from "./types.js" */

const ACTION_MS = 5000;

/**
 * Emits `loaded`, `messages` {chatId, arrived: Message|null}, `action` {chatId}, `bot`,
 * `reachable`.
 */
export class Store extends Emitter {
  /** @type {State|null} */
  state = null;
  reachable = true;
  /** @type {Map<number, {action: string, timer: ReturnType<typeof setTimeout>}>} */
  #actions = new Map();

  /** @param {State} state */
  load(state) {
    this.state = state;
    for (const chatId of [...this.#actions.keys()]) this.#endAction(chatId);
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
    else if (kind === "action") this.#act(data.chat_id, data.action);
    else if (kind === "bot") this.#setBot(data);
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
    if (!known && message.from.is_bot) this.#endAction(message.chat_id);
    this.emit("messages", { chatId: message.chat_id, arrived: known ? null : message });
  }

  /** @returns {Message[]} Oldest first; the store's own list. */
  messages(chatId) {
    return (this.state.messages[String(chatId)] ??= []);
  }

  /** @returns {Message|undefined} */
  message(chatId, messageId) {
    return this.messages(chatId).find((one) => one.message_id === messageId);
  }

  /** @returns {Chat|undefined} */
  chat(chatId) {
    return this.state?.chats.find((one) => one.id === chatId);
  }

  person(personId) {
    return this.state?.people.find((one) => one.id === personId);
  }

  isBot(id) {
    return id === this.state?.bot.id;
  }

  /** @returns {string|null} What the bot is doing in the chat just now. */
  action(chatId) {
    return this.#actions.get(chatId)?.action ?? null;
  }

  #remove(chatId, messageIds) {
    const gone = new Set(messageIds);
    const left = this.messages(chatId).filter((one) => !gone.has(one.message_id));
    this.state.messages[String(chatId)] = left;
    this.emit("messages", { chatId, arrived: null });
  }

  #react({ chat_id: chatId, message_id: messageId, reactions }) {
    const message = this.message(chatId, messageId);
    if (message) this.put({ ...message, reactions });
  }

  #act(chatId, action) {
    clearTimeout(this.#actions.get(chatId)?.timer);
    const timer = setTimeout(() => this.#endAction(chatId), ACTION_MS);
    this.#actions.set(chatId, { action, timer });
    this.emit("action", { chatId });
  }

  #endAction(chatId) {
    const running = this.#actions.get(chatId);
    if (!running) return;
    clearTimeout(running.timer);
    this.#actions.delete(chatId);
    this.emit("action", { chatId });
  }

  #setBot(bot) {
    this.state.bot = bot;
    this.emit("bot");
  }
}
