/** Draws what the bot offers: rows with words, or a grid where there are pictures only. */

import { el, icon } from "./dom.js";
import { initialOf } from "./format.js";

/** @import { OfferButton, Result } from "./types.js" */

/**
 * @param {Result[]} results
 * @returns {boolean} Whether they are shown best as pictures side by side.
 */
export function isGallery(results) {
  const isPlain = (one) => one.kind !== "article" && !one.title && !one.description;
  return results.length > 0 && results.every(isPlain);
}

/**
 * @param {Result} result
 * @param {() => void} choose
 */
export function resultView(result, choose) {
  const words = el(
    "span",
    { class: "offer-words" },
    el("span", { class: "offer-title", dir: "auto" }, result.title || nameOf(result)),
    el("span", { class: "offer-more", dir: "auto" }, result.description || result.words),
  );
  return option("inline-result", choose, faceOf(result), words);
}

/**
 * @param {Result} result
 * @param {() => void} choose
 */
export function pictureView(result, choose) {
  const view = option("inline-result", choose, faceOf(result));
  view.setAttribute("aria-label", result.title || nameOf(result));
  return view;
}

/**
 * @param {OfferButton} button
 * @param {() => void} choose
 */
export function buttonView(button, choose) {
  const words = el("span", { class: "offer-title", dir: "auto" }, button.text);
  const view = option("inline-start", choose, words, icon("next"));
  view.classList.add("leads-away");
  return view;
}

function option(testid, click, ...children) {
  const attributes = { class: "offer", role: "option", "aria-selected": "false" };
  return el("li", { ...attributes, data: { testid }, on: { click } }, ...children);
}

function faceOf(result) {
  const { photo, sticker, title } = result;
  const url = photo?.url ?? stillOf(sticker);
  const kind = sticker ? "of-sticker" : "";
  if (url) return el("img", { class: `offer-face ${kind}`, src: url, alt: "", loading: "lazy" });
  const sign = sticker ? sticker.emoji : initialOf(title);
  return el("span", { class: `offer-face ${kind}`, "aria-hidden": "true" }, sign);
}

// A sticker that moves is no picture; its emoji stands for it.
function stillOf(sticker) {
  return sticker && !sticker.is_animated ? sticker.small_url : null;
}

function nameOf({ kind, sticker }) {
  return kind === "sticker" ? `Sticker ${sticker?.emoji ?? ""}`.trim() : "Photo";
}
