/** The answer as it will look in a chat: the photo with its reaction, sticker, words, buttons. */

import { byId, el } from "./dom.js";

/**
 * @param {object} answer See `ToldAnswer` in telling.py.
 * @param {import("./scene.js").Scene} scene
 */
export function drawAnswer(answer, scene) {
  const { plan } = answer;
  const parts = [photoBubble(plan, scene)];
  if (plan.sticker) parts.push(sticker(plan.sticker));
  if (plan.text !== null) parts.push(words(plan, answer));
  if (answer.silence) parts.push(silence(answer.silence));
  byId("chat").replaceChildren(...parts);
  // Only what is new is read out, and not every part of it.
  const said = plan.text ?? "The bot keeps quiet.";
  byId("announcer").textContent = [plan.reactions[0], said].filter(Boolean).join(" ");
}

/**
 * Says that the answer is not that of the rules as they are written now.
 *
 * @param {string} note Empty for nothing.
 */
export function drawNote(note) {
  byId("answer-note").textContent = note;
  byId("answer-note").hidden = note === "";
}

function photoBubble({ reactions }, scene) {
  const count = scene.faces.length;
  const words = ["No face", "A face"][count] ?? `${count} faces`;
  const picture = scene.picture
    ? el("img", { src: scene.picture.url, alt: "The photo" })
    : el("span", { class: "no-photo" }, words);
  const caption = scene.around.caption;
  const [first, ...others] = reactions;
  const chip = first && el("span", { class: "reaction", data: { testid: "reaction" } }, first);
  const rest = others.length > 0 && el("span", { class: "others" }, `or ${others.join(" ")}`);
  return el(
    "div",
    { class: "bubble own" },
    el("div", { class: "picture" }, picture),
    caption ? el("p", { class: "words", dir: "auto" }, caption) : null,
    first ? el("p", { class: "reactions" }, chip, rest) : null,
  );
}

function sticker(name) {
  const names = { src: `/stickers/${name}.webp`, alt: `Sticker ${name}`, title: name };
  return el("img", { class: "sticker", ...names, data: { testid: "sticker" } });
}

function silence(reason) {
  const attributes = { class: "service", data: { testid: "silence" } };
  return el("p", attributes, `The bot keeps quiet: ${reason}.`);
}

function words(plan, { language, is_rtl: isRtl }) {
  const attributes = { class: "said", lang: language, dir: isRtl ? "rtl" : "ltr" };
  const text = el("p", { class: "words", data: { testid: "said" } }, plan.text);
  const picks = plan.picks.map((each) => el("span", { class: "key narrow" }, each));
  const keys = plan.suggestions.map((each) =>
    el("span", { class: "key", title: each.key, data: { testid: "suggestion" } }, each.text),
  );
  return el(
    "div",
    attributes,
    el("div", { class: "bubble" }, text),
    picks.length ? el("div", { class: "picks", data: { testid: "picks" } }, ...picks) : null,
    el("div", { class: "keys" }, ...keys),
  );
}
