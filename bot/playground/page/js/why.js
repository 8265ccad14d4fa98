/** Why the answer is what it is: the facts, and the rule that won each part. */

import { byId, el } from "./dom.js";

const PARTS = {
  reactions: "Reaction",
  sticker: "Sticker",
  observation: "Words",
  suggestions: "Suggestions",
  question: "Question",
};

/**
 * @param {object} answer See `ToldAnswer` in telling.py.
 * @param {{jump: (rule: object) => void, adopt: (rule: object) => void}} acts
 */
export function drawWhy(answer, acts) {
  const rules = new Map(answer.rules.map((rule) => [rule.rank, rule]));
  // That nothing is said at all is told with the answer, once.
  const winners = answer.winners.map((winner) =>
    winner.left_out === answer.silence ? { ...winner, left_out: "" } : winner,
  );
  const items = winners.map((winner) => toItem(winner, rules.get(winner.rank), acts));
  byId("winners").replaceChildren(...items);
  byId("facts").replaceChildren(...answer.facts.filter(([, value]) => value !== "-").map(toFact));
}

/** @param {{file: string, line: number, source: string}} rule */
export function placeOf({ file, line, source }) {
  return { file, line, isOwn: source === "own" };
}

/** A mark that says whether a rule is the operator's. */
export function sourceMark({ source }) {
  return el("span", { class: `mark ${source}` }, source === "own" ? "yours" : "built in");
}

function toItem(winner, rule, { jump, adopt }) {
  const { part, reason, drawn, left_out: leftOut } = winner;
  const names = {
    "aria-label": `${PARTS[part]}: go to the rule “${rule.name}”`,
    title: `${rule.file}, line ${rule.line}`,
  };
  const click = () => jump(placeOf(rule));
  const data = { testid: `winner-${part}` };
  const attributes = { type: "button", class: "rule-link", ...names, data, on: { click } };
  const name = el("button", attributes, rule.name);
  const copy = rule.source === "own" ? null : copyButton(rule, adopt);
  const shown = drawn.join(part === "reactions" ? " " : ", ");
  return el(
    "li",
    { class: "winner" },
    el("h3", { class: "part" }, PARTS[part]),
    el("div", { class: "winner-rule" }, name, sourceMark(rule)),
    el("p", { class: "drawn" }, shown || "none"),
    leftOut ? el("p", { class: "left-out" }, `Left out: ${leftOut}.`) : null,
    el("p", { class: "reason" }, `${reason}. `, copy),
  );
}

function copyButton(rule, adopt) {
  const click = () => adopt(rule);
  const attributes = { type: "button", class: "text-button", data: { testid: "adopt" } };
  return el("button", { ...attributes, on: { click } }, "Copy to my rules");
}

function toFact([key, value]) {
  return el("div", { class: "fact" }, el("dt", {}, key), el("dd", { dir: "auto" }, value));
}
