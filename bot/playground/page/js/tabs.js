/** On a phone one part of the page at a time; on wider screens all are there. */

import { byId, el } from "./dom.js";

/** @param {"rules"|"try"|"why"} name */
export function showTab(name) {
  const bench = byId("bench");
  if (bench.dataset.tab !== name) {
    bench.dataset.tab = name;
    bench.scrollTo({ top: 0 });
  }
  for (const button of byId("tabs").children) {
    if (button.dataset.tab === name) button.setAttribute("aria-current", "true");
    else button.removeAttribute("aria-current");
  }
}

export function watchTabs() {
  for (const button of byId("tabs").children) {
    button.addEventListener("click", () => showTab(button.dataset.tab));
  }
  showTab(byId("bench").dataset.tab);
  watchGlance();
}

/**
 * Keeps the answer in sight on a phone while the sliders below it are moved.
 *
 * @param {object} plan See `ToldPlan` in telling.py.
 */
export function drawGlance({ reactions, sticker, text }) {
  const parts = [reactions[0] && el("span", { class: "emoji" }, reactions[0])];
  if (sticker) parts.push(el("img", { src: `/stickers/${sticker}.webp`, alt: "" }));
  parts.push(el("span", { class: "glance-words", dir: "auto" }, text ?? "The bot keeps quiet."));
  byId("glance").replaceChildren(...parts.filter(Boolean));
}

function watchGlance() {
  const glance = byId("glance");
  const answer = byId("answer");
  const look = ([entry]) => {
    glance.hidden = entry.isIntersecting;
  };
  new IntersectionObserver(look, { threshold: 0.25 }).observe(answer);
  glance.addEventListener("click", () => answer.scrollIntoView({ behavior: "smooth" }));
}
