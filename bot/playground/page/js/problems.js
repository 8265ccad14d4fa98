/** The list of what is wrong with the rules; a press leads to the line. */

import { byId, el } from "./dom.js";

/**
 * @param {object[]} problems
 * @param {{jump: (problem: object) => void, putExample: () => void}} acts
 */
export function showProblems(problems, { jump, putExample }) {
  const count = problems.length;
  byId("problems").hidden = count === 0;
  const words = count === 1 ? "1 problem" : `${count} problems`;
  byId("problems-title").textContent = count ? `${words} in your rules` : "";
  byId("problems-list").replaceChildren(...problems.map((problem) => toItem(problem, jump)));
  if (problems.some((problem) => problem.message === "the file is empty")) {
    const attributes = { type: "button", class: "button", on: { click: putExample } };
    byId("problems-list").append(el("li", {}, el("button", attributes, "Put in an example")));
  }
}

function toItem(problem, jump) {
  const place = `${problem.file}, line ${problem.line}`;
  const click = () => jump({ ...problem, isOwn: true });
  const basics = { type: "button", class: "problem", data: { testid: "problem" } };
  const about = problem.key ? ` · ${problem.key}` : "";
  return el(
    "li",
    {},
    el(
      "button",
      { ...basics, on: { click } },
      el("span", { class: "problem-place" }, `${place}${about}`),
      el("span", { class: "problem-message", dir: "auto" }, problem.message),
      el("span", { class: "problem-mend", dir: "auto" }, problem.mend),
    ),
  );
}
