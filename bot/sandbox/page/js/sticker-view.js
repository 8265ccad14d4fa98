/** Draws stickers: pictures as they are, animations as their emoji with a word on it. */

import { el } from "./dom.js";
import { fitted } from "./format.js";

/** @import { Sticker } from "./types.js" */

const ROOM = { width: 176, height: 176 };

/**
 * @param {Sticker} sticker
 * @param {(name: string) => void} openSet
 * @returns {HTMLElement} A button where the sticker is of a set.
 */
export function stickerView(sticker, openSet) {
  const { set_name: name } = sticker;
  if (!name) return shaped(sticker, el("div", { class: "sticker" }, face(sticker, sticker.url)));
  const label = `${nameOf(sticker)}, show its set`;
  const attributes = { type: "button", class: "sticker", "aria-label": label };
  const data = { testid: "sticker" };
  const click = () => openSet(name);
  const button = el("button", { ...attributes, data, on: { click } }, face(sticker, sticker.url));
  return shaped(sticker, button);
}

/** @param {Sticker} sticker */
export function smallStickerView(sticker) {
  return el("div", { class: "sticker small" }, face(sticker, sticker.small_url));
}

// It has its shape before the picture is there, so that nothing jumps when it comes.
function shaped(sticker, frame) {
  const { width, height } = fitted(sticker.width, sticker.height, ROOM);
  frame.style.setProperty("--shown-width", `${width}px`);
  frame.style.setProperty("--shown-ratio", `${width} / ${height}`);
  return frame;
}

/** @param {Sticker} sticker */
function face(sticker, url) {
  const alt = nameOf(sticker);
  if (sticker.is_animated) {
    const emoji = el("span", { class: "sticker-emoji" }, sticker.emoji ?? "✨");
    const hint = el("span", { class: "sticker-hint" }, "animated");
    return el("span", { class: "sticker-still", role: "img", "aria-label": alt }, emoji, hint);
  }
  const image = el("img", { src: url, alt, decoding: "async", draggable: "false" });
  image.addEventListener("error", () => image.parentElement?.classList.add("broken"));
  return image;
}

function nameOf(sticker) {
  const kind = sticker.is_animated ? "Animated sticker" : "Sticker";
  return `${kind} ${sticker.emoji ?? ""}`.trim();
}
