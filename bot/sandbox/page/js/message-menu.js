/** The menu of a message. */

import { copyText } from "./clipboard.js";
import { byId, el, icon } from "./dom.js";
import { pictureUrl } from "./media-view.js";
import { toast } from "./toast.js";

/** @import { MessageView } from "./message-view.js" */
/** @import { Message } from "./types.js" */

const MARGIN_PX = 8;

/** Opens at a button, a long press, a right click or a key. */
export class MessageMenu {
  /** @type {MessageView|null} */
  #view = null;

  /**
   * @param {{reply: (message: Message) => void, askMood: (message: Message) => void,
   *   edit: (message: Message) => void, canReply: (message: Message) => boolean,
   *   canEdit: (message: Message) => boolean}} actions
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
   * @param {Message} [message] One of an album, where it was pointed at; else its first.
   */
  open(view, at, message = view.message) {
    this.close();
    const items = this.#items(view, message);
    if (items.length === 0) return;
    this.#view = view;
    this.menu.replaceChildren(...items);
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

  #items(view, message) {
    const { actions } = this;
    const { worded } = view;
    const items = [];
    if (actions.canReply(message)) {
      items.push(this.#item("Reply", "reply", () => actions.reply(message)));
      if (pictureUrl(message)) {
        items.push(this.#item("Ask the bot: /mood", "mood", () => actions.askMood(message)));
      }
    }
    if (actions.canEdit(worded)) {
      const label = worded.text === null ? "Edit the caption" : "Edit";
      items.push(this.#item(label, "edit", () => actions.edit(worded)));
    }
    const words = worded.text ?? worded.caption;
    if (words && !worded.protected) {
      items.push(this.#item("Copy text", "copy", () => copyWords(words)));
    }
    return items;
  }

  #item(label, iconName, run) {
    const click = () => {
      this.close();
      run();
    };
    const role = { type: "button", role: "menuitem", class: "menu-item" };
    const data = { testid: `menu-${iconName}` };
    return el("button", { ...role, data, on: { click } }, icon(iconName), label);
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

async function copyWords(words) {
  toast((await copyText(words)) ? "Copied" : "The browser would not let me copy that.");
}
