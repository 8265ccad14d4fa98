/** Keeps the list of messages on the screen level with the open chat. */

import { byId, el } from "./dom.js";
import { dayKey, dayName } from "./format.js";
import { MessageView } from "./message-view.js";
import { PendingView } from "./pending-view.js";

/** @import { Message } from "./types.js" */

const RUN_SECONDS = 300;

/** The messages of the open chat, drawn anew only where they changed. */
export class Conversation {
  #chatId = null;
  /** Whether what is drawn now arrives before the reader's eyes. */
  #isLive = false;
  /** @type {Map<number, MessageView>} */
  #views = new Map();
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
    this.store.on("loaded", () => this.draw());
    this.store.on("messages", drawIf);
    this.outbox.on("changed", drawIf);
    this.outbox.on("progress", ({ letter }) => this.#pending.get(letter.id)?.update());
    this.session.on("opened", () => this.draw());
    this.session.on("speaker", () => this.draw());
  }

  /** Brings the screen level with the store. */
  draw() {
    const chatId = this.session.openChat;
    const another = chatId !== this.#chatId;
    if (another) this.#clear(chatId);
    if (chatId === null || !this.store.state) return;
    this.#isLive = !another;
    this.scroller.keeping(another, () => {
      const messages = this.store.messages(chatId);
      this.#dropGone(messages);
      this.#lay([this.notice, ...this.#rows(messages), ...this.#letters(), this.activity]);
      this.#markTabStop();
    });
  }

  /**
   * Scrolls to a message, where it is still there.
   *
   * @param {number} messageId
   */
  goTo(messageId) {
    const view = this.#views.get(messageId);
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
    const id = element.closest?.(".message")?.dataset.messageId;
    return id === undefined ? undefined : this.#views.get(Number(id));
  }

  #clear(chatId) {
    this.#chatId = chatId;
    for (const known of [this.#views, this.#pending, this.#days]) known.clear();
    this.list.replaceChildren();
  }

  #dropGone(messages) {
    const there = new Set(messages.map((one) => one.message_id));
    for (const [id, view] of this.#views) {
      if (there.has(id)) continue;
      view.leave();
      this.#views.delete(id);
    }
  }

  #rows(messages) {
    const rows = [];
    messages.forEach((message, index) => {
      const before = messages[index - 1];
      if (!before || dayKey(before.date) !== dayKey(message.date)) rows.push(this.#day(message));
      rows.push(this.#row(message, before, messages[index + 1]));
    });
    return rows;
  }

  #row(message, before, after) {
    let view = this.#views.get(message.message_id);
    // A sandbox that was started anew gives the same numbers to other messages.
    if (!view || !isSame(view.message, message)) {
      const View = message.service ? ServiceView : MessageView;
      view = new View(message, this.messageActions);
      this.#views.set(message.message_id, view);
      view.element.classList.toggle("arriving", this.#isLive);
    } else {
      view.update(message);
    }
    view.place({
      own: message.from.id === this.session.speaker(message.chat_id),
      first: !isSameRun(before, message),
      last: !isSameRun(message, after),
      named: this.store.chat(message.chat_id)?.type === "group",
    });
    return view.element;
  }

  #day(message) {
    const key = dayKey(message.date);
    const day = this.#days.get(key) ?? el("li", { class: "day" });
    day.textContent = dayName(message.date);
    this.#days.set(key, day);
    return day;
  }

  #letters() {
    const letters = this.outbox.letters(this.#chatId);
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

/** A line such as "Ada created the group". */
class ServiceView {
  constructor(message) {
    const data = { testid: "service", messageId: message.message_id };
    this.element = el("li", { class: "service", dir: "auto", data });
    this.update(message);
  }

  update(message) {
    this.message = message;
    this.element.textContent = message.service;
  }

  place() {}

  flash() {}

  leave() {
    this.element.remove();
  }
}

function isSame(one, other) {
  const sameKind = Boolean(one.service) === Boolean(other.service);
  return sameKind && one.from.id === other.from.id && one.date === other.date;
}

function isSameRun(one, next) {
  if (!one || !next || one.service || next.service) return false;
  const close = next.date - one.date < RUN_SECONDS && dayKey(one.date) === dayKey(next.date);
  return close && one.from.id === next.from.id;
}
