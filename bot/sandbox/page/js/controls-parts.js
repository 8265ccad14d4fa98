/** What the panel behind the scenes is made of: sections, switches, choices, one-line forms. */

import { el } from "./dom.js";

/**
 * @typedef {{value: string, label: string, group?: string}} Option
 *
 * @typedef {Object} Row
 * @property {HTMLElement} element
 * @property {(state: any) => void} set Shows how it stands; never counts as a choice.
 */

/**
 * @param {string} title
 * @param {...(HTMLElement|null)} rows
 */
export function section(title, ...rows) {
  const attributes = { class: "controls-part", "aria-label": title };
  return el("section", attributes, el("h3", {}, title), ...rows);
}

/**
 * A switch with a word on what it plays.
 *
 * @param {{testid: string, label: string, words: string,
 *   change: (on: boolean) => void}} options
 * @returns {Row} `set` takes {on, disabled?, words?}.
 */
export function switchRow({ testid, label, words, change }) {
  const attributes = { type: "checkbox", role: "switch", class: "switch", data: { testid } };
  const input = el("input", attributes);
  input.addEventListener("change", () => change(input.checked));
  const { element, hint } = frame("label", label, words, input);
  return {
    element,
    set({ on, disabled = false, words: said = words }) {
      input.checked = on;
      input.disabled = disabled;
      hint.textContent = said;
    },
  };
}

/**
 * A choice of several, with a word on what it plays.
 *
 * @param {{testid: string, label: string, words?: string, face?: HTMLElement, wide?: boolean,
 *   change?: (value: string) => void}} options `wide` gives long choices the whole width.
 * @returns {Row & {value: string}} `set` takes {options, value?, disabled?, words?}.
 */
export function selectRow(row) {
  const { testid, label, words = "", face, wide = false, change = () => {} } = row;
  const select = el("select", { data: { testid } });
  select.addEventListener("change", () => change(select.value));
  const { element, hint } = frame("label", label, words, select, face);
  element.classList.add("choice");
  element.classList.toggle("wide", wide);
  let drawn = "";
  return {
    element,
    get value() {
      return select.value;
    },
    set({ options, value, disabled = false, words: said = words }) {
      const wanted = JSON.stringify(options);
      const chosen = value ?? select.value;
      if (wanted !== drawn) select.replaceChildren(...optionsOf(options));
      drawn = wanted;
      if (options.some((one) => one.value === chosen)) select.value = chosen;
      select.disabled = disabled;
      hint.textContent = said;
    },
  };
}

/**
 * A button with a word on what it plays.
 *
 * @param {{testid: string, label: string, words: string, action: string,
 *   click: () => void}} options
 */
export function buttonRow({ testid, label, words, action, click }) {
  const attributes = { type: "button", class: "small-button", data: { testid }, on: { click } };
  return frame("div", label, words, el("button", attributes, action)).element;
}

/**
 * A name to write and a button that takes it.
 *
 * @param {{testid: string, label: string, action: string, longest: number,
 *   send: (name: string) => void}} options
 */
export function nameForm({ testid, label, action, longest, send }) {
  const attributes = { type: "text", maxlength: longest, dir: "auto", autocomplete: "off" };
  const input = el("input", { ...attributes, placeholder: label, "aria-label": label });
  input.dataset.testid = testid;
  const data = { testid: `${testid}-add` };
  const button = el("button", { type: "submit", class: "small-button", data }, action);
  const submit = (event) => {
    event.preventDefault();
    const name = input.value.trim();
    if (!name) return;
    input.value = "";
    send(name);
  };
  return el("form", { class: "name-form", on: { submit } }, input, button);
}

function frame(tag, label, words, input, face = null) {
  const hint = el("span", { class: "control-hint" }, words);
  const name = el("span", { class: "control-name", dir: "auto" }, label);
  const text = el("span", { class: "control-words" }, name, hint);
  return { element: el(tag, { class: "control" }, face, text, input), hint };
}

function optionsOf(options) {
  const groups = new Map();
  return options.flatMap(({ value, label, group }) => {
    const option = el("option", { value }, label);
    if (!group) return [option];
    const known = groups.get(group);
    if (known) known.append(option);
    else groups.set(group, el("optgroup", { label: group }, option));
    return known ? [] : [groups.get(group)];
  });
}
