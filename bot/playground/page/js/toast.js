/** Short notes at the edge of the screen. */

import { byId, el } from "./dom.js";

const SHOWN_MS = 4000;
const SHOWN_WITH_ACTION_MS = 10_000;

/**
 * @param {string} words
 * @param {{label: string, run: () => void}|null} [action]
 */
export function toast(words, action = null) {
  const note = el("div", { class: "toast", data: { testid: "toast" } }, el("span", {}, words));
  if (action) {
    const click = () => {
      note.remove();
      action.run();
    };
    const attributes = { type: "button", class: "toast-action", on: { click } };
    note.append(el("button", attributes, action.label));
  }
  byId("toasts").replaceChildren(note);
  setTimeout(() => note.remove(), action ? SHOWN_WITH_ACTION_MS : SHOWN_MS);
}
