/** Keeps the list of messages on the screen level with the open chat. */

import { byId, el } from "./dom.js";
import { dayKey, dayName } from "./format.js";
import { isSameMessage, isSameRun, messageKey, rowKey, rowsOf } from "./message-rows.js";
import { MessageView } from "./message-view.js";
import { PendingView } from "./pending-view.js";
import { isGroup, isOwn } from "./people.js";
import { ServiceView } from "./service-view.js";

/** @import { Message } from "./types.js" */

/** The messages of the open chat, or topic, drawn anew only where they changed. */
export class Conversation {
  #place = "";
  /** Whether what is drawn now arrives before the reader's eyes. */
  #isLive = false;
  /** @type {Map<string, MessageView|ServiceView>} By the row's key. */
  #views = new Map();
  /** @type {Map<string, MessageView|ServiceView>} By the key of each message in a row. */
  #viewsByMessage = new Map();
  /** @type {WeakMap<Element, MessageView>} */
  #viewsByElement = new WeakMap();
  /** @type {Map<number, PendingView>} */
  #pending = new Map();
  /** @type {Map<string, HTMLElement>} */
  #days = new Map();

  /**
   * @param {{store: import("./store.js").Store, session: import("./session.js").Session,
   *   outbox: import("./outbox.js").Outbox, scroller: import("./scroller.js").Scroller,
   *   activity: HTMLElement, notice: HTMLElement,
   *   messageActions: import("./message-view.js").MessageActions, pendingActions: any}} parts
   */
  constructor(parts) {
    Object.assign(this, parts);
    this.list = byId("messages");
    const drawIf = ({ chatId }) => chatId === this.session.openChat && this.draw();
    for (const kind of ["loaded", "world"]) this.store.on(kind, () => this.draw());
    this.store.on("messages", drawIf);
    this.outbox.on("changed", drawIf);
    this.outbox.on("progress", ({ letter }) => this.#pending.get(letter.id)?.update());
    this.session.on("opened", () => this.draw());
    this.session.on("speaker", () => this.draw());
  }

  /** Brings the screen level with the store. */
  draw() {
    const chatId = this.session.openChat;
    const topicId = this.session.topic(chatId);
    const place = `${chatId}/${topicId}`;
    const another = place !== this.#place;
    if (another) this.#clear(place);
    if (chatId === null || !this.store.state) return;
    this.#isLive = !another;
    this.scroller.keeping(another, () => {
      const rows = rowsOf(this.store.thread(chatId, topicId));
      this.#dropGone(rows);
      const letters = this.#letters(this.outbox.letters(chatId, topicId));
      this.#lay([this.notice, ...this.#elements(rows), ...letters, this.activity]);
      this.#markTabStop();
    });
  }

  /**
   * Scrolls to a message, where it is still there.
   *
   * @param {number} chatId
   * @param {number} messageId
   */
  goTo(chatId, messageId) {
    const view = this.#viewsByMessage.get(messageKey(chatId, messageId));
    if (!view) return false;
    this.scroller.show(view.element);
    view.flash();
    return true;
  }

  /** Lets the keyboard into the list, at the newest message. */
  focusLast() {
    this.#lastMessage()?.element.focus();
  }

  /** @returns {MessageView|undefined} The message that an element on the screen belongs to. */
  viewOf(element) {
    return this.#viewsByElement.get(element.closest?.(".message"));
  }

  /** @returns {Message|undefined} As `viewOf`, but in an album the very photo. */
  messageAt(element) {
    const view = this.viewOf(element);
    const part = Number(element.closest?.("[data-part-id]")?.dataset.partId);
    return view?.messages.find((one) => one.message_id === part) ?? view?.message;
  }

  #clear(place) {
    this.#place = place;
    const known = [this.#views, this.#viewsByMessage, this.#pending, this.#days];
    for (const map of known) map.clear();
    this.list.replaceChildren();
  }

  #dropGone(rows) {
    const there = new Set(rows.map(([message]) => rowKey(message)));
    for (const [key, view] of this.#views) {
      if (there.has(key)) continue;
      view.leave();
      this.#views.delete(key);
    }
  }

  #elements(rows) {
    this.#viewsByMessage.clear();
    return rows.flatMap((row, index) => {
      const before = rows[index - 1]?.at(-1);
      const isNewDay = !before || dayKey(before.date) !== dayKey(row[0].date);
      const element = this.#row(row, before, rows[index + 1]?.[0]);
      return isNewDay ? [this.#day(row[0]), element] : [element];
    });
  }

  #row(row, before, after) {
    const [message] = row;
    const view = this.#viewFor(row);
    view.place({
      own: isOwn(message, this.session.speaker(this.session.openChat)),
      first: !isSameRun(before, message),
      last: !isSameRun(row.at(-1), after),
      named: isGroup(this.store.chat(message.chat_id)),
    });
    for (const one of row) {
      this.#viewsByMessage.set(messageKey(one.chat_id, one.message_id), view);
    }
    return view.element;
  }

  #viewFor(row) {
    const [message] = row;
    const known = this.#views.get(rowKey(message));
    if (known && isSameMessage(known.message, message)) {
      known.update(row);
      return known;
    }
    const View = message.service ? ServiceView : MessageView;
    const view = new View(row, this.messageActions);
    this.#views.set(rowKey(message), view);
    if (view instanceof MessageView) this.#viewsByElement.set(view.element, view);
    view.element.classList.toggle("arriving", this.#isLive);
    return view;
  }

  #day(message) {
    const key = dayKey(message.date);
    const day = this.#days.get(key) ?? el("li", { class: "day" });
    day.textContent = dayName(message.date);
    this.#days.set(key, day);
    return day;
  }

  #letters(letters) {
    const there = new Set(letters.map((one) => one.id));
    for (const id of this.#pending.keys()) if (!there.has(id)) this.#pending.delete(id);
    return letters.map((letter) => {
      const view = this.#pending.get(letter.id) ?? new PendingView(letter, this.pendingActions);
      this.#pending.set(letter.id, view);
      view.update();
      return view.element;
    });
  }

  // One stop for the Tab key in the whole list; arrow keys go on from there.
  #markTabStop() {
    this.list.querySelector(".message[tabindex='0']")?.setAttribute("tabindex", "-1");
    this.#lastMessage()?.element.setAttribute("tabindex", "0");
  }

  #lastMessage() {
    return [...this.#views.values()].findLast((view) => view instanceof MessageView);
  }

  // Moves only what is out of place; messages that are leaving stay where they were meanwhile.
  #lay(elements) {
    const wanted = new Set(elements);
    let at = this.list.firstElementChild;
    const skip = () => {
      while (at && !wanted.has(at)) {
        const next = at.nextElementSibling;
        if (!at.classList.contains("leaving")) at.remove();
        at = next;
      }
    };
    for (const element of elements) {
      skip();
      if (element === at) at = at.nextElementSibling;
      else this.list.insertBefore(element, at);
    }
    skip();
  }
}
