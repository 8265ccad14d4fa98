/** The menu of a message, and the gestures and keys that act on one. */

import { copyText } from "./clipboard.js";
import { byId, el, icon } from "./dom.js";
import { toast } from "./toast.js";

/** @import { Conversation } from "./conversation.js" */
/** @import { MessageView } from "./message-view.js" */

const LONG_PRESS_MS = 450;
const MARGIN_PX = 8;

/** Opens at a button, a long press, a right click or a key. */
export class MessageMenu {
  /** @type {MessageView|null} */
  #view = null;

  /**
   * @param {{reply: (view: MessageView) => void, askMood: (view: MessageView) => void}} actions
   */
  constructor(actions) {
    this.actions = actions;
    this.menu = byId("message-menu");
    this.menu.addEventListener("keydown", (event) => this.#move(event));
    // The popover is closed by hand: an "auto" one would vanish as the finger of the long press
    // that opened it is lifted.
    document.addEventListener("pointerdown", (event) => {
      if (!this.menu.contains(event.target)) this.close();
    });
    for (const event of ["resize", "blur"]) window.addEventListener(event, () => this.close());
    byId("scroller").addEventListener("scroll", () => this.close(), { passive: true });
  }

  /**
   * @param {MessageView} view
   * @param {{x: number, y: number}} [at] Else at the message's menu button.
   */
  open(view, at) {
    this.close();
    this.#view = view;
    this.menu.replaceChildren(...this.#items(view));
    view.element.classList.add("menu-open");
    this.menu.showPopover();
    const corner = view.element.querySelector(".more").getBoundingClientRect();
    this.#putAt(at ?? { x: corner.left, y: corner.bottom });
    this.menu.firstElementChild.focus({ preventScroll: true });
  }

  close() {
    if (!this.#view) return;
    const { element } = this.#view;
    this.#view = null;
    element.classList.remove("menu-open");
    if (this.menu.contains(document.activeElement)) element.focus({ preventScroll: true });
    this.menu.hidePopover();
  }

  #items(view) {
    const { message } = view;
    const words = message.text ?? message.caption;
    const items = [this.#item("Reply", "reply", () => this.actions.reply(view))];
    const isPicture = message.photo || message.document?.mime_type?.startsWith("image/");
    if (isPicture) {
      items.push(this.#item("Ask the bot: /mood", "mood", () => this.actions.askMood(view)));
    }
    if (words) items.push(this.#item("Copy text", "copy", () => copyWords(words)));
    return items;
  }

  #item(label, iconName, run) {
    const click = () => {
      this.close();
      run();
    };
    const attributes = { type: "button", role: "menuitem", class: "menu-item", on: { click } };
    return el("button", attributes, icon(iconName), label);
  }

  #putAt({ x, y }) {
    const { offsetWidth: width, offsetHeight: height } = this.menu;
    const left = Math.min(x, window.innerWidth - width - MARGIN_PX);
    const below = y + height + MARGIN_PX <= window.innerHeight;
    this.menu.style.left = `${Math.max(left, MARGIN_PX)}px`;
    this.menu.style.top = `${Math.max(below ? y : y - height, MARGIN_PX)}px`;
  }

  #move(event) {
    if (event.key === "Escape" || event.key === "Tab") {
      event.preventDefault();
      this.close();
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const items = [...this.menu.children];
    const at = items.indexOf(document.activeElement);
    items.at((at + step) % items.length).focus();
  }
}

/**
 * Lets the messages be walked through with arrow keys, answered by double click and swipe, and
 * their menu be opened by right click, long press and Enter.
 *
 * @param {Conversation} conversation
 * @param {{menu: MessageMenu, reply: (view: MessageView) => void, leave: () => void}} actions
 *   `leave` takes the focus back to the message box.
 */
export function watchMessages(conversation, actions) {
  const { list } = conversation;
  const { menu, reply } = actions;
  list.addEventListener("dblclick", (event) => {
    const view = conversation.viewOf(event.target);
    if (!view || event.target.closest("button, a")) return;
    window.getSelection()?.removeAllRanges();
    reply(view);
  });
  list.addEventListener("contextmenu", (event) => {
    const view = conversation.viewOf(event.target);
    // A link keeps the browser's own menu, and so does text that is being selected.
    if (!view || event.target.closest("a") || window.getSelection()?.toString()) return;
    event.preventDefault();
    menu.open(view, { x: event.clientX, y: event.clientY });
  });
  list.addEventListener("keydown", (event) => {
    const view = conversation.viewOf(event.target);
    if (!view || event.target !== view.element) return;
    if (act(event, view, actions)) event.preventDefault();
  });
  watchLongPress(conversation, menu);
}

function act(event, view, { menu, reply, leave }) {
  if (event.key === "Enter" || event.key === " ") menu.open(view);
  else if (event.key === "r" && !event.ctrlKey && !event.metaKey) reply(view);
  else if (event.key === "Escape") leave();
  else if (event.key === "ArrowUp") neighbour(view.element, "previousElementSibling")?.focus();
  else if (event.key !== "ArrowDown") return false;
  else if (!focusOn(neighbour(view.element, "nextElementSibling"))) leave();
  return true;
}

function focusOn(element) {
  element?.focus();
  return Boolean(element);
}

function neighbour(element, direction) {
  let at = element[direction];
  while (at && !at.matches("[data-testid=message]")) at = at[direction];
  return at;
}

// Safari on phones tells nobody of a long press, so it is timed here.
function watchLongPress(conversation, menu) {
  let timer;
  const stop = () => clearTimeout(timer);
  conversation.list.addEventListener("pointerdown", (event) => {
    stop();
    const view = conversation.viewOf(event.target);
    if (!view || event.pointerType !== "touch" || event.target.closest(".inline-buttons")) return;
    const at = { x: event.clientX, y: event.clientY };
    timer = setTimeout(() => menu.open(view, at), LONG_PRESS_MS);
  });
  for (const event of ["pointerup", "pointercancel", "pointermove"]) {
    conversation.list.addEventListener(event, stop, { passive: true });
  }
  conversation.list.addEventListener("contextmenu", stop);
}

async function copyWords(words) {
  toast((await copyText(words)) ? "Copied" : "The browser would not let me copy that.");
}
