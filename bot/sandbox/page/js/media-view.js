/** Draws the photo, file or sticker of a message. */

import { el, icon } from "./dom.js";
import { fitted, sizeOf } from "./format.js";

/** @import { Document, Message, Photo, Sticker } from "./types.js" */

const PHOTO_ROOM = { width: 360, height: 320 };
const STICKER_ROOM = { width: 176, height: 176 };

/**
 * @param {Message} message
 * @param {(picture: {url: string, caption: string, from: string}) => void} onOpen
 * @returns {HTMLElement|null}
 */
export function mediaView(message, onOpen) {
  const from = message.from.first_name;
  const open = (url) => onOpen({ url, caption: message.caption ?? "", from });
  if (message.photo) return photoView(message.photo, from, open);
  if (message.sticker) return stickerView(message.sticker);
  if (message.document) return documentView(message.document, open);
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

/** @param {Photo} photo */
function photoView(photo, from, open) {
  const label = `Photo from ${from}, open it large`;
  const click = () => open(photo.url);
  const attributes = { type: "button", class: "photo", "aria-label": label };
  const frame = el("button", { ...attributes, on: { click } });
  reserveFor(photo, frame);
  frame.append(picture(photo.url, `Photo from ${from}`, frame));
  return frame;
}

/** @param {Sticker} sticker */
function stickerView(sticker) {
  const frame = el("div", { class: "sticker" });
  reserve(frame, fitted(sticker.width, sticker.height, STICKER_ROOM));
  frame.append(picture(sticker.url, `Sticker ${sticker.emoji ?? ""}`.trim(), frame));
  return frame;
}

/** @param {Document} file */
function documentView(file, open) {
  const isPicture = file.mime_type?.startsWith("image/");
  const card = el("div", { class: "file" });
  const badge = el("span", { class: "file-badge" }, icon("file"));
  if (isPicture) {
    const click = () => open(file.url);
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
  const name = el("span", { class: "file-name", dir: "auto" }, file.file_name);
  const link = { class: "file-link", href: file.url, download: file.file_name };
  const size = el("span", { class: "file-size" }, icon("download"), sizeOf(file.file_size ?? 0));
  card.append(el("a", link, name, size));
  return card;
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
