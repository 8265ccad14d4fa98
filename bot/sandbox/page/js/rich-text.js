/** Draws a text with its entities (bold, links, commands, …) as elements. */

import { el } from "./dom.js";

/** @import { Entity } from "./types.js" */

const TAGS = {
  bold: "strong",
  italic: "em",
  underline: "u",
  strikethrough: "s",
  code: "code",
  pre: "pre",
  blockquote: "blockquote",
  expandable_blockquote: "blockquote",
};
const WEB_LINK = /^https?:\/\//i;

/**
 * @param {string} text
 * @param {Entity[]} entities Offsets in UTF-16 units, which is how JavaScript counts too.
 * @param {{onCommand: (command: string) => void}} actions
 * @returns {DocumentFragment}
 */
export function richText(text, entities, actions) {
  const sorted = [...(entities ?? [])].sort(
    (one, other) => one.offset - other.offset || other.length - one.length,
  );
  const fragment = document.createDocumentFragment();
  fragment.append(...piecesOf(text, 0, text.length, sorted, actions));
  return fragment;
}

// Entities lie inside one another like brackets: each takes those that start within it.
function piecesOf(text, start, end, entities, actions) {
  const pieces = [];
  let at = start;
  for (let i = 0; i < entities.length; ) {
    const entity = entities[i];
    const from = Math.max(entity.offset, at);
    const to = Math.min(entity.offset + entity.length, end);
    const inner = entities.slice(i + 1).filter((one) => one.offset < to);
    i += 1 + inner.length;
    if (to <= from) continue;
    if (from > at) pieces.push(text.slice(at, from));
    const wrap = wrapper(entity, text.slice(from, to), actions);
    wrap.append(...piecesOf(text, from, to, inner, actions));
    pieces.push(wrap);
    at = to;
  }
  if (at < end) pieces.push(text.slice(at, end));
  return pieces;
}

function wrapper(entity, words, actions) {
  const { type } = entity;
  if (type in TAGS) return el(TAGS[type]);
  if (type === "bot_command") return commandButton(words, actions);
  if (type === "spoiler") return spoiler();
  if (type.endsWith("mention")) return el("span", { class: "mention" });
  const address = addressOf(entity, words);
  if (address) return el("a", { href: address, target: "_blank", rel: "noopener noreferrer" });
  return el("span");
}

function commandButton(words, actions) {
  const click = () => actions.onCommand(words);
  // Its slash stays on its left among words from right to left, too.
  const attributes = { type: "button", class: "command-link", dir: "ltr" };
  return el("button", { ...attributes, on: { click } });
}

function spoiler() {
  const cover = el("button", { type: "button", class: "spoiler", "aria-label": "Hidden text" });
  const reveal = () => {
    cover.classList.add("open");
    cover.removeAttribute("aria-label");
  };
  cover.addEventListener("click", reveal, { once: true });
  return cover;
}

// Only addresses of the web and of mail become links: a message could name "javascript:".
function addressOf(entity, words) {
  if (entity.type === "text_link") return WEB_LINK.test(entity.url ?? "") ? entity.url : null;
  if (entity.type === "url") return WEB_LINK.test(words) ? words : `https://${words}`;
  if (entity.type === "email") return `mailto:${words}`;
  return null;
}
