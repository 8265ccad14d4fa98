/** Draws the photo, clip, file or sticker of a message. */

import { clipSize, clipView } from "./clip-view.js";
import { el, icon } from "./dom.js";
import { fitted, sizeOf } from "./format.js";
import { stickerView } from "./sticker-view.js";

/** @import { Document, Message } from "./types.js" */

/**
 * @typedef {Object} MediaActions
 * @property {(message: Message) => void} open Shows the picture of the message large.
 * @property {() => boolean} isRevealed Whether spoilers have been uncovered.
 * @property {() => void} reveal Uncovers them.
 * @property {(name: string) => void} openStickers Shows a sticker set.
 */

const PHOTO_ROOM = { width: 360, height: 320 };

/**
 * @param {Message} message
 * @param {MediaActions} actions
 * @returns {HTMLElement|null}
 */
export function mediaView(message, actions) {
  if (message.photo) {
    const frame = photoView(message, actions);
    reserveFor(message, frame);
    return frame;
  }
  if (message.clip) {
    const frame = movingView(message, actions);
    reserveFor(message, frame);
    return frame;
  }
  if (message.sticker) return stickerView(message.sticker, actions.openStickers);
  if (message.document) return documentView(message, actions);
  return null;
}

/**
 * Gives an element the shape in which the photo or clip of a message is shown.
 *
 * @param {Message} message
 * @param {HTMLElement} element Its style, or that of its children, makes use of it.
 */
export function reserveFor({ photo, clip }, element) {
  const { width, height } = photo ? fitted(photo.width, photo.height, PHOTO_ROOM) : clipSize(clip);
  // It has its shape before the picture is there, so that nothing jumps when it comes.
  element.style.setProperty("--shown-width", `${width}px`);
  element.style.setProperty("--shown-ratio", `${width} / ${height}`);
}

/**
 * A clip, or its file where this browser cannot play it.
 *
 * @param {Message} message
 * @param {MediaActions} actions
 * @returns {HTMLElement}
 */
export function movingView(message, actions) {
  return clipView(message, actions, (one) => fileCard(one.clip, one));
}

/**
 * A photo that a tap opens; under a spoiler the first tap only uncovers it.
 *
 * @param {Message} message
 * @param {MediaActions} actions
 * @returns {HTMLElement}
 */
export function photoView(message, actions) {
  const from = message.from.first_name;
  const isHidden = () => message.spoiler && !actions.isRevealed();
  const click = () => (isHidden() ? actions.reveal() : actions.open(message));
  const frame = el("button", { type: "button", class: "photo", on: { click } });
  frame.classList.toggle("veiled", message.spoiler);
  frame.dataset.partId = String(message.message_id);
  frame.append(picture(message.photo.url, `Photo from ${from}`, frame));
  if (message.spoiler) frame.append(el("span", { class: "veil-words" }, "Tap to see"));
  frame.setAttribute("aria-label", labelOf(message, isHidden()));
  return frame;
}

/**
 * Says anew what a tap on a photo does, after its spoiler has been uncovered.
 *
 * @param {HTMLElement} frame
 * @param {Message} message
 */
export function relabel(frame, message) {
  frame.setAttribute("aria-label", labelOf(message, false));
}

/**
 * Whether the message shows as a picture that can be looked at large.
 *
 * @param {Message} message
 * @returns {string|null} Its address.
 */
export function pictureUrl(message) {
  const isPicture = message.document?.mime_type?.startsWith("image/");
  return message.photo?.url ?? (isPicture ? message.document.url : null);
}

function labelOf(message, isHidden) {
  const from = message.from.first_name;
  return isHidden ? `Hidden photo from ${from}, show it` : `Photo from ${from}, open it large`;
}

function documentView(message, actions) {
  const file = message.document;
  if (!pictureUrl(message)) return fileCard(file, message);
  const label = `Open ${file.file_name} large`;
  const thumb = el("button", { type: "button", class: "file-badge", "aria-label": label });
  thumb.addEventListener("click", () => actions.open(message));
  const image = picture(file.url, "", thumb);
  image.addEventListener("error", () => thumb.replaceWith(fileBadge()));
  thumb.append(image);
  return fileCard(file, message, thumb);
}

function fileBadge() {
  return el("span", { class: "file-badge" }, icon("file"));
}

/** @param {Document} file */
function fileCard(file, message, badge = fileBadge()) {
  const words = fileWords(file, message.protected);
  return el("div", { class: "file", data: { partId: message.message_id } }, badge, words);
}

/** @param {Document} file */
function fileWords(file, isProtected) {
  const name = el("span", { class: "file-name", dir: "auto" }, file.file_name);
  const size = sizeOf(file.file_size ?? 0);
  if (isProtected) {
    return el("span", { class: "file-link" }, name, el("span", { class: "file-size" }, size));
  }
  const link = { class: "file-link", href: file.url, download: file.file_name };
  return el("a", link, name, el("span", { class: "file-size" }, icon("download"), size));
}

function picture(url, alt, frame) {
  const image = el("img", { src: url, alt, decoding: "async", draggable: "false" });
  image.addEventListener("error", () => frame.classList.add("broken"));
  return image;
}
