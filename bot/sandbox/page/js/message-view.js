/** Draws one message and redraws only the parts of it that changed. */

import { el, iconButton, prefersStillness } from "./dom.js";
import { initialOf, timeOf } from "./format.js";
import { inlineButtons } from "./inline-buttons.js";
import { mediaView, reserveFor } from "./media-view.js";
import { richText } from "./rich-text.js";

/** @import { Message } from "./types.js" */

/**
 * @typedef {Object} MessageActions What a message can ask of the page.
 * @property {(picture: {url: string, caption: string, from: string}) => void} openPicture
 * @property {(messageId: number) => void} goTo
 * @property {(command: string) => void} sendCommand
 * @property {(view: MessageView, at?: {x: number, y: number}) => void} openMenu
 * @property {() => number} speaker
 * @property {(text: string) => void} quote
 * @property {(personId: number) => string} colourOf A class for the person's colour.
 */

/** One message on the screen. */
export class MessageView {
  #drawn = new Map();
  #parts;

  /**
   * @param {Message} message
   * @param {MessageActions} actions
   */
  constructor(message, actions) {
    this.actions = actions;
    this.#parts = partsOf(message, actions, () => actions.openMenu(this));
    const { bubble, buttons, reactions, more, avatar } = this.#parts;
    const line = el("div", { class: "line" }, avatar, bubble, more);
    const column = el("div", { class: "column" }, line, reactions, buttons);
    this.element = el("li", {
      class: "message",
      tabindex: "-1",
      data: { testid: "message", messageId: message.message_id, from: message.from.id },
    });
    this.element.append(column);
    this.update(message);
  }

  /** @param {Message} message */
  update(message) {
    this.message = message;
    const { actions } = this;
    const { photo, document: file, sticker, text, caption } = message;
    const words = text ?? caption ?? "";
    this.element.classList.toggle("bare", Boolean(sticker));
    this.element.classList.toggle("pictured", Boolean(photo));
    this.element.classList.toggle("wordless", !words);
    if (photo) reserveFor(photo, this.#parts.bubble);
    this.#draw("quote", message.reply_to, () => quoteView(message.reply_to, actions));
    this.#draw("media", [photo, file, sticker], () => mediaView(message, actions.openPicture));
    this.#draw("words", [words, message.entities], () => wordsView(words, message, actions));
    this.#draw("meta", [message.date, message.edit_date], () => metaView(message));
    this.#draw("buttons", message.buttons, () => inlineButtons(message, actions));
    this.#draw("reactions", message.reactions, (before) => reactionsView(message, before));
  }

  /** @param {{own: boolean, first: boolean, last: boolean, named: boolean}} place */
  place({ own, first, last, named }) {
    const { classList } = this.element;
    classList.toggle("own", own);
    classList.toggle("first", first);
    classList.toggle("last", last);
    classList.toggle("named", named && !own);
  }

  /** Draws the eye to the message, after a jump to it. */
  flash() {
    this.element.classList.remove("flash");
    void this.element.offsetWidth; // Starts the animation anew.
    this.element.classList.add("flash");
    this.element.focus({ preventScroll: true });
  }

  /** Takes the message off the screen. */
  leave() {
    this.element.classList.add("leaving");
    this.element.inert = true;
    setTimeout(() => this.element.remove(), prefersStillness() ? 0 : 220);
  }

  #draw(part, data, make) {
    const signature = JSON.stringify(data ?? null);
    const before = this.#drawn.get(part);
    if (before === signature) return;
    this.#drawn.set(part, signature);
    const content = make(before === undefined ? null : JSON.parse(before));
    this.#parts[part].replaceChildren(...(content ? [content] : []));
  }
}

function partsOf(message, actions, openMenu) {
  const slot = (name, tag = "div") => el(tag, { class: `part ${name}` });
  const { id, first_name: name, is_bot: isBot } = message.from;
  const colour = actions.colourOf(id);
  const parts = {
    quote: slot("quote-part"),
    media: slot("media-part"),
    words: slot("words-part"),
    meta: slot("meta", "span"),
    buttons: slot("buttons-part"),
    reactions: slot("reactions"),
    more: iconButton("more", "Message menu", openMenu, { class: "more", tabindex: "-1" }),
  };
  const who = el("div", { class: `who ${colour}`, dir: "auto" }, name);
  if (isBot) who.append(el("span", { class: "bot-mark" }, "bot"));
  parts.avatar = el("span", { class: `avatar small ${colour}`, "aria-hidden": "true" });
  if (!isBot) parts.avatar.append(initialOf(name));
  const body = el("div", { class: "body" }, parts.words, parts.meta);
  parts.bubble = el("div", { class: "bubble" }, who, parts.quote, parts.media, body);
  return parts;
}

function quoteView(quote, actions) {
  if (!quote) return null;
  const click = () => actions.goTo(quote.message_id);
  const label = `Go to the message of ${quote.from_name} that this replies to`;
  const attributes = { type: "button", class: "quote", title: label, on: { click } };
  const words = el(
    "span",
    { class: "quote-words" },
    el("span", { class: "quote-name", dir: "auto" }, quote.from_name),
    el("span", { class: "quote-snippet", dir: "auto" }, quote.snippet),
  );
  const thumb = quote.photo_url && el("img", { src: quote.photo_url, alt: "", class: "thumb" });
  return el("button", attributes, thumb, words);
}

function wordsView(words, message, actions) {
  if (!words) return null;
  const text = el("div", { class: "words", dir: "auto" });
  text.append(richText(words, message.entities, { onCommand: actions.sendCommand }));
  return text;
}

function metaView(message) {
  const time = el("time", { datetime: new Date(message.date * 1000).toISOString() });
  time.textContent = timeOf(message.date);
  const edited = message.edit_date ? el("span", { class: "edited" }, "edited ") : null;
  return el("span", {}, edited, time);
}

function reactionsView(message, before) {
  const known = new Set((before ?? []).map((one) => one.emoji));
  const chips = (message.reactions ?? []).map(({ emoji, from_ids: fromIds }) => {
    const fresh = before !== null && !known.has(emoji);
    const label = `${fromIds.length} reacted with ${emoji}`;
    const attributes = { class: `reaction ${fresh ? "pop" : ""}`.trim(), "aria-label": label };
    const count = fromIds.length > 1 ? el("span", { class: "count" }, `${fromIds.length}`) : null;
    return el("span", { ...attributes, role: "img", data: { testid: "reaction" } }, emoji, count);
  });
  return chips.length ? el("div", { class: "chips" }, ...chips) : null;
}
