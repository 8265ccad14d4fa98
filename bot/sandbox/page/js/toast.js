/** Short notes at the edge of the screen, the bot's alerts, and words for screen readers. */

import { byId, el } from "./dom.js";
import { Modal } from "./modal.js";

const SHOWN_MS = 4000;
const SHOWN_WITH_ACTION_MS = 7000;

/** @type {Modal|null} */
let alertModal = null;

/**
 * Shows a note for a few seconds; longer while a pointer or the focus is on it.
 * It takes the place of the one before, as in Telegram.
 *
 * @param {string} text
 * @param {{label: string, run: () => void}|null} [action]
 */
export function toast(text, action = null) {
  const region = byId("toasts");
  const note = el("div", { class: "toast", data: { testid: "toast" } });
  note.append(el("span", { dir: "auto" }, text));
  if (action) note.append(actionButton(action, note));
  region.replaceChildren(note);
  raise(region);
  fadeLater(note, action ? SHOWN_WITH_ACTION_MS : SHOWN_MS);
}

/** Takes the notes away, as when the chat they are about is left. */
export function clearToasts() {
  byId("toasts").replaceChildren();
}

/**
 * Shows what the bot wants to be read, until it is confirmed.
 *
 * @param {string} text
 */
export function showAlert(text) {
  const dialog = byId("alert");
  alertModal ??= new Modal(dialog);
  byId("alert-text").textContent = text;
  alertModal.open();
}

/**
 * Says something to people who listen to the page.
 *
 * @param {string} text
 */
export function announce(text) {
  byId("announcer").textContent = text;
}

function actionButton(action, note) {
  const click = () => {
    note.remove();
    action.run();
  };
  return el("button", { type: "button", class: "toast-action", on: { click } }, action.label);
}

function fadeLater(note, shownMs) {
  let timer = setTimeout(() => note.remove(), shownMs);
  const hold = () => clearTimeout(timer);
  const release = () => {
    clearTimeout(timer);
    timer = setTimeout(() => note.remove(), shownMs);
  };
  for (const event of ["pointerenter", "focusin"]) note.addEventListener(event, hold);
  for (const event of ["pointerleave", "focusout"]) note.addEventListener(event, release);
}

// As a popover it can be put above an open dialog, by showing it anew.
function raise(region) {
  if (!region.showPopover) return;
  if (region.matches(":popover-open")) region.hidePopover();
  region.showPopover();
}
