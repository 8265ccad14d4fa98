/** Draws one message, or one album, and redraws only the parts of it that changed. */

import { AlbumView } from "./album-view.js";
import { el, iconButton, prefersStillness } from "./dom.js";
import { inlineButtons } from "./inline-buttons.js";
import { mediaView, pictureUrl, relabel, reserveFor } from "./media-view.js";
import {
  forwardView,
  metaView,
  quoteView,
  reactionsView,
  throughView,
  wordsView,
} from "./message-parts.js";
import { avatar, markOf } from "./people.js";

/** @import { Message } from "./types.js" */

/**
 * @typedef {{url: string, caption: string, from: string, isProtected: boolean}} Picture
 *
 * @typedef {Object} MessageActions What a message can ask of the page.
 * @property {(pictures: Picture[], at: number) => void} openPictures
 * @property {(name: string) => void} openStickers Shows a sticker set.
 * @property {(chatId: number, messageId: number) => void} goTo
 * @property {(command: string) => void} sendCommand
 * @property {(view: MessageView, at?: {x: number, y: number}, message?: Message) => void} openMenu
 * @property {() => number} presser Who presses a button now.
 * @property {(text: string) => void} quote
 * @property {(place: import("./types.js").Switch) => void} switchInline
 * @property {(id: number) => string} colourOf A class for somebody's colour.
 * @property {(chatId: number, messageId: number) => boolean} isSpoiler
 */

/** One message or album on the screen. */
export class MessageView {
  #drawn = new Map();
  #parts;
  #album;
  #isRevealed = false;

  /**
   * @param {Message[]} messages One, or those of an album.
   * @param {MessageActions} actions
   */
  constructor(messages, actions) {
    this.actions = actions;
    this.media = {
      open: (message) => this.#open(message),
      isRevealed: () => this.#isRevealed,
      reveal: () => this.#reveal(),
      openStickers: actions.openStickers,
    };
    this.#album = new AlbumView(this.media);
    this.#parts = partsOf(messages[0], actions, () => actions.openMenu(this));
    const { bubble, buttons, reactions, more, face } = this.#parts;
    const line = el("div", { class: "line" }, face, bubble, more);
    const column = el("div", { class: "column" }, line, reactions, buttons);
    this.element = el("li", { class: "message", tabindex: "-1", data: { testid: "message" } });
    this.element.append(column);
    this.update(messages);
  }

  /** The message that stands for all: an album's first, which has its reactions. */
  get message() {
    return this.messages[0];
  }

  /** The message whose words are shown. */
  get worded() {
    return this.messages.find((one) => one.text ?? one.caption) ?? this.message;
  }

  /** @param {Message[]} messages */
  update(messages) {
    this.messages = messages;
    const { actions, message, worded } = this;
    this.#mark();
    this.#draw("through", [message.via_bot, message.guest_of], () =>
      throughView(message, actions),
    );
    this.#draw("forward", message.forwarded_from, () => forwardView(message));
    this.#draw("quote", message.reply_to, () => quoteView(message, actions));
    this.#draw("media", messages.map(mediaOf), () => this.#mediaView());
    const words = [worded.text, worded.caption, worded.entities];
    this.#draw("words", words, () => wordsView(worded, actions));
    const meta = messages.map((one) => [one.date, one.edit_date, one.protected]);
    this.#draw("meta", meta, () => metaView(messages));
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

  #mark() {
    const { message, messages, worded } = this;
    const { classList, dataset } = this.element;
    const isAlbum = messages.length > 1;
    dataset.messageId = String(message.message_id);
    dataset.chatId = String(message.chat_id);
    dataset.from = String(message.from.id);
    const isRound = message.clip?.kind === "video_note";
    const isPicture = Boolean(message.photo ?? message.clip) && !isRound;
    classList.toggle("bare", Boolean(message.sticker) || isRound);
    classList.toggle("pictured", isPicture);
    classList.toggle("grouped", isAlbum && isPicture);
    classList.toggle("wordless", !(worded.text ?? worded.caption));
    classList.toggle("guarded", message.protected);
    if (isPicture && !isAlbum) reserveFor(message, this.#parts.bubble);
    else this.#parts.bubble.style.removeProperty("--shown-width");
  }

  #mediaView() {
    if (this.messages.length > 1) return this.#album.draw(this.messages);
    return mediaView(this.message, this.media);
  }

  #open(message) {
    const shown = this.messages.filter(pictureUrl);
    const pictures = shown.map((one) => ({
      url: pictureUrl(one),
      caption: one.caption ?? "",
      from: one.from.first_name,
      isProtected: one.protected,
    }));
    const isIt = (one) => one.message_id === message.message_id;
    this.actions.openPictures(pictures, shown.findIndex(isIt));
  }

  #reveal() {
    this.#isRevealed = true;
    this.element.classList.add("revealed");
    for (const video of this.element.querySelectorAll(".clip.veiled video[loop]")) play(video);
    for (const frame of this.element.querySelectorAll(".photo.veiled")) {
      const id = Number(frame.dataset.partId);
      relabel(frame, this.messages.find((one) => one.message_id === id) ?? this.message);
    }
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

// Where the person asked for less movement, the button over it plays it.
function play(video) {
  if (!prefersStillness()) video.play().catch(() => {});
}

function mediaOf(message) {
  const { message_id: id, photo, clip, document: file, sticker, spoiler } = message;
  return [id, photo, clip, file, sticker, spoiler, message.protected];
}

function partsOf(message, actions, openMenu) {
  const slot = (name, tag = "div") => el(tag, { class: `part ${name}` });
  const { id, first_name: name } = message.from;
  const colour = actions.colourOf(id);
  const parts = {
    through: slot("through-part"),
    forward: slot("forward-part"),
    quote: slot("quote-part"),
    media: slot("media-part"),
    words: slot("words-part"),
    meta: slot("meta", "span"),
    buttons: slot("buttons-part"),
    reactions: slot("reactions"),
    more: iconButton("more", "Message menu", openMenu, { class: "more", tabindex: "-1" }),
  };
  const mark = markOf(message);
  const who = el("div", { class: `who ${colour}`, dir: "auto" }, name);
  if (mark) who.append(el("span", { class: "name-mark" }, mark));
  parts.face = avatar(name, `small ${colour}`);
  const body = el("div", { class: "body" }, parts.words, parts.meta);
  const { through, forward, quote, media } = parts;
  parts.bubble = el("div", { class: "bubble" }, who, through, forward, quote, media, body);
  return parts;
}
