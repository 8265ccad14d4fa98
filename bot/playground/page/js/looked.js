/** The list of all rules that were looked at, with the conditions that held and failed. */

import { byId, el } from "./dom.js";
import { placeOf, sourceMark } from "./why.js";

const SIEVES = [
  ["matched", "Matching", (rule) => rule.matched],
  ["near", "One condition short", (rule) => failed(rule) === 1],
  ["all", "All", () => true],
];

export class Looked {
  #rules = [];
  #winners = new Set();
  #sieve = "matched";
  #words = "";
  #open = new Set();

  /** @param {(place: object) => void} jump */
  constructor(jump) {
    this.jump = jump;
    const search = el("input", {
      type: "search",
      placeholder: "Name or condition",
      "aria-label": "Find rules",
      autocomplete: "off",
      data: { testid: "find" },
    });
    search.addEventListener("input", () => {
      this.#words = search.value.trim().toLowerCase();
      this.#redraw();
    });
    this.sieves = el("div", { class: "segments", role: "group", "aria-label": "Which rules" });
    this.sieves.append(...SIEVES.map(([key, label]) => this.#sieveButton(key, label)));
    byId("filter").append(this.sieves, search);
  }

  /** @param {object} answer See `ToldAnswer` in telling.py. */
  draw(answer) {
    this.#rules = answer.rules;
    this.#winners = new Set(answer.winners.map((winner) => winner.rank));
    this.#redraw();
  }

  #sieveButton(key, label) {
    const click = () => {
      this.#sieve = key;
      this.#redraw();
    };
    const data = { sieve: key, testid: `sieve-${key}` };
    return el("button", { type: "button", data, on: { click } }, label);
  }

  #redraw() {
    const fits = SIEVES.find(([key]) => key === this.#sieve)[2];
    const shown = this.#rules.filter((rule) => fits(rule) && this.#hasWords(rule));
    const matched = this.#rules.filter((rule) => rule.matched).length;
    byId("looked-title").textContent = `${this.#rules.length} rules looked at, ${matched} match`;
    for (const button of this.sieves.children) {
      button.setAttribute("aria-pressed", String(button.dataset.sieve === this.#sieve));
    }
    const items = shown.map((rule) => this.#item(rule));
    if (!items.length) items.push(el("li", { class: "hint" }, "No such rule."));
    byId("looked").replaceChildren(...items);
  }

  #hasWords({ name, file, checks }) {
    const all = [name, file, ...checks.map(({ key, wanted }) => `${key} ${wanted}`)].join(" ");
    return all.toLowerCase().includes(this.#words);
  }

  #item(rule) {
    const key = `${rule.source} ${rule.file} ${rule.name}`;
    const wins = this.#winners.has(rule.rank);
    const sign = el("span", { class: rule.matched ? "holds" : "fails" }, rule.matched ? "✓" : "✗");
    sign.setAttribute("aria-label", rule.matched ? "matches" : "does not match");
    const summary = el(
      "summary",
      {},
      sign,
      el("span", { class: "rule-name", dir: "auto" }, rule.name),
      wins ? el("span", { class: "mark wins" }, "wins") : null,
      sourceMark(rule),
    );
    const attributes = { class: wins ? "wins" : null, open: this.#open.has(key) };
    const details = el("details", attributes, summary);
    // Most are never opened: what is in them is made when they are.
    const fill = () => details.childElementCount === 1 && details.append(this.#inside(rule));
    details.addEventListener("toggle", () => {
      if (details.open) this.#open.add(key);
      else this.#open.delete(key);
      fill();
    });
    if (details.open) fill();
    return el("li", { data: { testid: "rule" } }, details);
  }

  #inside(rule) {
    const click = () => this.jump(placeOf(rule));
    const words = `${rule.file}, line ${rule.line}`;
    const place = el("button", { type: "button", class: "text-button", on: { click } }, words);
    const checks = rule.checks.length
      ? el("ul", {}, ...rule.checks.map(toCheck))
      : el("p", { class: "hint" }, "It has no conditions: it always matches.");
    const states = el("p", { class: "hint" }, `States ${rule.states.join(", ")}. `, place);
    return el("div", { class: "inside" }, checks, states);
  }
}

function failed({ checks }) {
  return checks.filter((check) => !check.holds).length;
}

function toCheck({ key, wanted, found, holds }) {
  const sign = el("span", { class: holds ? "holds" : "fails" }, holds ? "✓" : "✗");
  sign.setAttribute("aria-label", holds ? "holds" : "fails");
  const words = el("span", { class: "check-words" }, el("b", {}, key), ` ${wanted}`);
  const here = found === "-" ? "none" : found;
  const has = holds ? null : el("span", { class: "found" }, ` (here: ${here})`);
  words.append(...(has ? [has] : []));
  return el("li", {}, sign, words);
}
