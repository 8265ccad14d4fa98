/** Lets a person choose the chat that a button of the bot is about. */

import { byId, el } from "./dom.js";
import { Modal } from "./modal.js";
import { isGroup } from "./people.js";

/** @import { Chat } from "./types.js" */

/** The chats of the page, of the kinds that the button allows. */
export class ChatChooser {
  /** @param {import("./store.js").Store} store */
  constructor(store) {
    this.store = store;
    this.list = byId("chooser-list");
    this.modal = new Modal(byId("chooser"));
  }

  /**
   * @param {string[]} kinds "group" allows groups, "bot" the private chat; there are no others.
   * @param {(chatId: number) => void} choose
   */
  open(kinds, choose) {
    const fits = (chat) => kinds.includes(isGroup(chat) ? "group" : "bot");
    const chats = this.store.chats().filter(fits);
    this.list.replaceChildren(...chats.map((chat) => this.#item(chat, choose)));
    byId("chooser-none").hidden = chats.length > 0;
    this.modal.open();
  }

  /** @param {Chat} chat */
  #item(chat, choose) {
    const click = () => {
      this.modal.close();
      choose(chat.id);
    };
    const kind = isGroup(chat) ? "group" : "private";
    const attributes = { type: "button", class: "chat-item", data: { testid: `choose-${kind}` } };
    const face = el("span", { class: `avatar ${kind}-chat`, "aria-hidden": "true" });
    const title = el("span", { class: "chat-title", dir: "auto" }, chat.title);
    return el("li", {}, el("button", { ...attributes, on: { click } }, face, title));
  }
}
