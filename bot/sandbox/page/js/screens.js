/** Which chat is open, and on a phone whether the list or the chat is on the screen. */

import { byId } from "./dom.js";
import { closeLayer, openLayer } from "./layers.js";

const PHONE = "(max-width: 719px)";

/** On a phone a chat is a screen of its own, which back leaves. */
export class Screens {
  #phone = window.matchMedia(PHONE);
  #chatLayer = null;

  /**
   * @param {import("./store.js").Store} store
   * @param {import("./session.js").Session} session
   */
  constructor(store, session) {
    this.store = store;
    this.session = session;
    this.app = byId("app");
    session.on("opened", () => this.#show());
    this.#phone.addEventListener("change", () => this.settle());
    byId("back").addEventListener("click", () => this.#leave());
  }

  /** @param {number} chatId */
  openChat(chatId) {
    if (this.#phone.matches && !this.#chatLayer) {
      this.#chatLayer = openLayer(() => this.#left());
    }
    this.session.open(chatId);
  }

  /** Opens a chat where one should be open: the one from before, or beside the list any. */
  settle() {
    const { store, session } = this;
    if (!store.state || store.chat(session.openChat)) return;
    const before = store.chat(store.home(session.lastOpen));
    session.lastOpen = null;
    if (before) this.openChat(before.id);
    else if (!this.#phone.matches) this.openChat(store.chats()[0].id);
    else session.open(null);
    this.#show();
  }

  #show() {
    this.app.dataset.screen = this.session.openChat === null ? "list" : "chat";
  }

  #leave() {
    if (this.#chatLayer) closeLayer(this.#chatLayer);
    else this.session.open(null);
  }

  #left() {
    this.#chatLayer = null;
    // The window may have grown since: beside the list the chat just stays.
    if (this.#phone.matches) this.session.open(null);
  }
}
