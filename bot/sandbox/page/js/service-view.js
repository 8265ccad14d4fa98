/** Draws a line such as "Ada created the group". */

import { el } from "./dom.js";

/** @import { Message } from "./types.js" */

/** A line between the messages; stands where a MessageView could. */
export class ServiceView {
  /** @param {Message[]} messages Always one. */
  constructor(messages) {
    const [{ message_id: messageId, chat_id: chatId }] = messages;
    const data = { testid: "service", messageId, chatId };
    this.element = el("li", { class: "service", dir: "auto", data });
    this.update(messages);
  }

  get message() {
    return this.messages[0];
  }

  update(messages) {
    this.messages = messages;
    this.element.textContent = this.message.service;
  }

  place() {}

  flash() {}

  leave() {
    this.element.remove();
  }
}
