/** Builds and finds elements. Text always goes in as text, never as markup. */

/**
 * Makes an element.
 *
 * @param {string} tag
 * @param {Object<string, any>} [attributes] `on` holds listeners by event, `data` the data-*
 *   attributes; `true` sets a bare attribute, `false`, `null` and `undefined` leave it out.
 * @param {...(Node|string|null|false)} children
 * @returns {any} The element.
 */
export function el(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (name === "data") Object.assign(element.dataset, value);
    else if (name === "on") listen(element, value);
    else element.setAttribute(name, value === true ? "" : String(value));
  }
  element.append(...children.filter((child) => child !== null && child !== false));
  return element;
}

/**
 * Finds an element of index.html that must be there.
 *
 * @param {string} id
 * @returns {any}
 */
export function byId(id) {
  const element = document.getElementById(id);
  if (!element) throw new Error(`index.html lacks #${id}`);
  return element;
}

/**
 * A list of choices.
 *
 * @param {{id: string, options: [string, string][], change: (value: string) => void}} choice
 *   Each option is its value and its words.
 * @returns {HTMLSelectElement}
 */
export function choice({ id, options, change }) {
  const select = el("select", { id, data: { testid: id } });
  select.append(...options.map(([value, words]) => el("option", { value }, words)));
  select.addEventListener("change", () => change(select.value));
  return select;
}

/**
 * Something to fill in, under its name.
 *
 * @param {string} name
 * @param {HTMLElement} input It has an id.
 */
export function field(name, input) {
  return el("div", { class: "field" }, el("label", { for: input.id }, name), input);
}

/** Whether fingers are the main way of pointing here, as on a phone. */
export function isTouchFirst() {
  return window.matchMedia("(hover: none) and (pointer: coarse)").matches;
}

function listen(element, listeners) {
  for (const [event, listener] of Object.entries(listeners)) {
    element.addEventListener(event, listener);
  }
}
