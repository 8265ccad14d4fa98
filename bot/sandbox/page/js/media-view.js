/** Draws the photo, file or sticker of a message. */

import { el, icon } from "./dom.js";
import { fitted, sizeOf } from "./format.js";
import { stickerView } from "./sticker-view.js";

/** @import { Document, Message, Photo } from "./types.js" */

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
    reserveFor(message.photo, frame);
    return frame;
  }
  if (message.sticker) return stickerView(message.sticker, actions.openStickers);
  if (message.document) return documentView(message, actions);
  return null;
}

/**
 * Gives an element the shape in which a photo is shown.
 *
 * @param {Photo} photo
 * @param {HTMLElement} element Its style, or that of its children, makes use of it.
 */
export function reserveFor(photo, element) {
  reserve(element, fitted(photo.width, photo.height, PHOTO_ROOM));
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
  const card = el("div", { class: "file", data: { partId: message.message_id } });
  const badge = el("span", { class: "file-badge" }, icon("file"));
  if (pictureUrl(message)) {
    const click = () => actions.open(message);
    const label = `Open ${file.file_name} large`;
    const thumb = el("button", { type: "button", class: "file-badge", "aria-label": label });
    thumb.addEventListener("click", click);
    const image = picture(file.url, "", thumb);
    image.addEventListener("error", () => thumb.replaceWith(badge));
    thumb.append(image);
    card.append(thumb);
  } else {
    card.append(badge);
  }
  card.append(fileWords(file, message.protected));
  return card;
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

// The frame has its shape before the picture is there, so that nothing jumps when it comes.
function reserve(frame, size) {
  frame.style.setProperty("--shown-width", `${size.width}px`);
  frame.style.setProperty("--shown-ratio", `${size.width} / ${size.height}`);
}

function picture(url, alt, frame) {
  const image = el("img", { src: url, alt, decoding: "async", draggable: "false" });
  image.addEventListener("error", () => frame.classList.add("broken"));
  return image;
}
