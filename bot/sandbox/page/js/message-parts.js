/** The small parts of a message: whom it answers, its words, its marks and its reactions. */

import { el, icon } from "./dom.js";
import { timeOf } from "./format.js";
import { richText } from "./rich-text.js";

/** @import { Message } from "./types.js" */

/**
 * @param {Message} message
 * @param {import("./message-view.js").MessageActions} actions
 */
export function quoteView(message, actions) {
  const quote = message.reply_to;
  if (!quote) return null;
  const click = () => actions.goTo(message.chat_id, quote.message_id);
  const label = `Go to the message of ${quote.from_name} that this replies to`;
  const attributes = { type: "button", class: "quote", title: label, on: { click } };
  const words = el(
    "span",
    { class: "quote-words" },
    el("span", { class: "quote-name", dir: "auto" }, quote.from_name),
    el("span", { class: "quote-snippet", dir: "auto" }, quote.snippet),
  );
  const veiled = actions.isSpoiler(message.chat_id, quote.message_id) ? "veiled" : "";
  const thumb = quote.photo_url && el("img", { src: quote.photo_url, alt: "", class: "thumb" });
  const frame = thumb && el("span", { class: `thumb-frame ${veiled}`.trim() }, thumb);
  return el("button", attributes, frame, words);
}

/** @param {Message} message */
export function forwardView(message) {
  if (!message.forwarded_from) return null;
  const name = el("b", { dir: "auto" }, message.forwarded_from);
  const words = el("span", {}, "Forwarded from ", name);
  return el("div", { class: "forwarded" }, icon("forward"), words);
}

/**
 * Whose offer a message is, or who called the bot that speaks here as a guest.
 *
 * @param {Message} message
 * @param {import("./message-view.js").MessageActions} actions
 */
export function throughView(message, actions) {
  const { via_bot: bot, guest_of: caller } = message;
  if (caller) return el("span", { class: "through" }, "a guest, asked by ", nameView(caller));
  if (!bot) return null;
  const click = () => actions.quote(`@${bot} `);
  const attributes = { type: "button", class: "through", title: "Ask this bot too" };
  return el("button", { ...attributes, on: { click } }, `via @${bot}`);
}

function nameView(name) {
  return el("b", { dir: "auto" }, name);
}

/**
 * @param {Message} message The one of an album that has the words.
 * @param {import("./message-view.js").MessageActions} actions
 */
export function wordsView(message, actions) {
  const words = message.text ?? message.caption;
  if (!words) return null;
  const text = el("div", { class: "words", dir: "auto" });
  text.append(richText(words, message.entities, { onCommand: actions.sendCommand }));
  return text;
}

/** @param {Message[]} messages One, or those of an album. */
export function metaView(messages) {
  const [{ date, protected: isProtected }] = messages;
  const time = el("time", { datetime: new Date(date * 1000).toISOString() }, timeOf(date));
  const isEdited = messages.some((one) => one.edit_date);
  const edited = isEdited ? el("span", { class: "edited" }, "edited ") : null;
  return el("span", {}, isProtected && lockView(), edited, time);
}

/**
 * @param {Message} message
 * @param {Message["reactions"]|null} before What was there so far; new ones pop up.
 */
export function reactionsView(message, before) {
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

function lockView() {
  const words = "Protected: it may not be copied, saved or forwarded";
  const attributes = { class: "lock", role: "img", "aria-label": words, title: words };
  return el("span", attributes, icon("lock"));
}
