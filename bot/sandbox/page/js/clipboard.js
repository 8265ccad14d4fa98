/** Copies text, also where the browser's clipboard API is missing or refused. */

import { el } from "./dom.js";

/**
 * @param {string} text
 * @returns {Promise<boolean>} Whether it worked.
 */
export async function copyText(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

// The old way: select the text in a field nobody sees and tell the browser to copy.
function copyBySelection(text) {
  const focused = document.activeElement;
  const unseen = { class: "visually-hidden", readonly: true, "aria-hidden": "true" };
  const field = el("textarea", unseen);
  field.value = text;
  (focused?.closest("dialog[open]") ?? document.body).append(field);
  field.select();
  const copied = document.execCommand("copy");
  field.remove();
  focused?.focus?.({ preventScroll: true });
  return copied;
}
