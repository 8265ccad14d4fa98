/** The bot's commands, offered while the message begins with a slash. */

import { byId, el } from "./dom.js";

const BEGINNING = /^\/([a-z0-9_]*)$/i;

/** A list over the message box; the focus stays in the box. */
export class CommandMenu {
  #at = 0;
  #shown = [];

  /**
   * @param {HTMLTextAreaElement} box
   * @param {{list: () => {command: string, description: string}[],
   *   choose: (command: string) => void}} actions
   */
  constructor(box, actions) {
    this.box = box;
    this.actions = actions;
    this.menu = byId("command-menu");
    box.addEventListener("blur", () => this.#hide());
    box.addEventListener("focus", () => this.update());
    // Keeps the focus in the box, so that the list is still there when the click arrives.
    this.menu.addEventListener("pointerdown", (event) => event.preventDefault());
  }

  /** Shows the commands that fit what is written, or none. */
  update() {
    const beginning = BEGINNING.exec(this.box.value)?.[1].toLowerCase();
    const fits = ({ command }) => beginning !== undefined && command.startsWith(beginning);
    this.#shown = this.actions.list().filter(fits);
    this.#at = 0;
    if (this.#shown.length) this.#draw();
    else this.#hide();
  }

  /**
   * @param {KeyboardEvent} event
   * @returns {boolean} Whether the key was meant for the list.
   */
  handleKey(event) {
    if (this.menu.hidden) return false;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) this.#move(step);
    else if (event.key === "Escape") this.#hide();
    else if (event.key === "Tab" || (event.key === "Enter" && !event.shiftKey)) this.#chooseAt();
    else return false;
    event.preventDefault();
    return true;
  }

  #draw() {
    const options = this.#shown.map(({ command, description }, index) => {
      const click = () => this.actions.choose(command);
      const name = el("span", { class: "command-name" }, `/${command}`);
      const words = el("span", { class: "command-words", dir: "auto" }, description);
      const attributes = { id: `command-${index}`, class: "command", role: "option" };
      return el("li", { ...attributes, data: { testid: "command" }, on: { click } }, name, words);
    });
    this.menu.replaceChildren(...options);
    this.menu.hidden = false;
    this.#mark();
  }

  #move(step) {
    const count = this.#shown.length;
    this.#at = (this.#at + step + count) % count;
    this.#mark();
  }

  #mark() {
    [...this.menu.children].forEach((option, index) => {
      option.setAttribute("aria-selected", String(index === this.#at));
    });
    this.menu.children[this.#at].scrollIntoView({ block: "nearest" });
    this.box.setAttribute("aria-activedescendant", `command-${this.#at}`);
  }

  #chooseAt() {
    this.actions.choose(this.#shown[this.#at].command);
  }

  #hide() {
    this.menu.hidden = true;
    this.box.removeAttribute("aria-activedescendant");
  }
}
