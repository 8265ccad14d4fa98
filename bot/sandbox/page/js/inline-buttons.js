/** Draws the buttons under a message and does what pressing them means. */

import { pressCallback } from "./api.js";
import { copyText } from "./clipboard.js";
import { el, icon } from "./dom.js";
import { showAlert, toast } from "./toast.js";

/** @import { Button, Message } from "./types.js" */

const STYLES = ["primary", "success", "danger"];
/** From so many buttons in a row on, each has room for little more than a number. */
const CROWD = 5;
const NOT_HERE = "This kind of button does nothing in the sandbox";
const SILENT = "The bot hasn’t answered. Try again in a moment.";

/**
 * @param {Message} message
 * @param {{presser: () => number, quote: (text: string) => void,
 *   switchInline: (place: import("./types.js").Switch) => void}} actions `quote` puts a text
 *   into the message box, `switchInline` the bot's name and a query.
 * @returns {HTMLElement|null}
 */
export function inlineButtons(message, actions) {
  if (!message.buttons?.length) return null;
  const rows = message.buttons.map((row) => {
    const buttons = row.map((one) => buttonFor(one, message, actions));
    const crowded = buttons.length >= CROWD ? "crowded" : "";
    return el("div", { class: `button-row ${crowded}`.trim() }, ...buttons);
  });
  return el("div", { class: "inline-buttons" }, ...rows);
}

/** @param {Button} button */
function buttonFor(button, message, actions) {
  const attributes = {
    class: `inline-button ${STYLES.includes(button.style) ? button.style : ""}`.trim(),
    data: { testid: "inline-button", kind: button.kind },
  };
  const label = el("span", { class: "button-label", dir: "auto" }, button.text);
  if (button.kind === "url" && /^https?:\/\//i.test(button.url ?? "")) {
    const link = { ...attributes, href: button.url, target: "_blank", rel: "noopener noreferrer" };
    return el("a", link, label, icon("external"));
  }
  const element = el("button", { ...attributes, type: "button" }, label);
  if (button.kind === "copy") {
    element.title = "Copies this text";
    element.append(icon("copy"));
    element.addEventListener("click", () => copy(button.copy_text, actions));
  } else if (button.kind === "callback") {
    element.addEventListener("click", () => press(element, button, message, actions));
  } else if (button.kind === "switch") {
    element.title = "Puts the bot’s name into a message";
    element.append(icon("at"));
    element.addEventListener("click", () => actions.switchInline(button.switch));
  } else {
    element.disabled = true;
    element.title = NOT_HERE;
  }
  return element;
}

async function copy(text, actions) {
  const action = { label: "Put in message", run: () => actions.quote(text) };
  const copied = await copyText(text);
  toast(copied ? "Copied" : "The browser would not let me copy that.", action);
}

async function press(element, button, message, actions) {
  if (element.getAttribute("aria-busy") === "true") return;
  element.setAttribute("aria-busy", "true");
  try {
    const answer = await pressCallback({
      chat_id: message.chat_id,
      message_id: message.message_id,
      from_id: actions.presser(),
      data: button.callback_data,
    });
    showAnswer(answer);
  } catch (error) {
    toast(error.status === 504 ? SILENT : error.message);
  } finally {
    element.removeAttribute("aria-busy");
  }
}

function showAnswer(answer) {
  if (answer.url && /^https?:\/\//i.test(answer.url)) {
    // Browsers block windows that open after a wait, so the person opens it with a click.
    const run = () => window.open(answer.url, "_blank", "noopener,noreferrer");
    toast(answer.text || "The bot wants to open a page.", { label: "Open", run });
  } else if (answer.text && answer.show_alert) {
    showAlert(answer.text);
  } else if (answer.text) {
    toast(answer.text);
  }
}
