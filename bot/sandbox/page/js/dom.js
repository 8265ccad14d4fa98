/** Builds elements. Text always goes in as text, so nothing that somebody wrote becomes markup. */

const SVG = "http://www.w3.org/2000/svg";

/**
 * Makes an element.
 *
 * @param {string} tag
 * @param {Object<string, any>} [attributes] `on` holds listeners by event, `data` the data-*
 *   attributes; `true` sets a bare attribute, `false`, `null` and `undefined` leave it out.
 * @param {...(Node|string|null|undefined|false)} children
 * @returns {any} The element.
 */
export function el(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (name === "on") listen(element, value);
    else if (name === "data") Object.assign(element.dataset, value);
    else element.setAttribute(name, value === true ? "" : String(value));
  }
  element.append(...children.filter(isThere));
  return element;
}

/**
 * Makes one of the icons that index.html defines.
 *
 * @param {string} name Without the "i-" of its id.
 */
export function icon(name) {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("class", "icon");
  svg.setAttribute("aria-hidden", "true");
  const use = document.createElementNS(SVG, "use");
  use.setAttribute("href", `#i-${name}`);
  svg.append(use);
  return svg;
}

/**
 * A button with an icon and a name for people who cannot see it.
 *
 * @param {string} iconName
 * @param {string} label
 * @param {(event: MouseEvent) => void} onClick
 * @param {Object<string, any>} [attributes]
 * @returns {HTMLButtonElement}
 */
export function iconButton(iconName, label, onClick, attributes = {}) {
  const { class: extra = "", ...rest } = attributes;
  const basics = { type: "button", class: `icon-button ${extra}`.trim() };
  const names = { "aria-label": label, title: label, on: { click: onClick } };
  return el("button", { ...basics, ...names, ...rest }, icon(iconName));
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

/** Whether the person asked for less movement. */
export function prefersStillness() {
  return window.matchMedia("(prefers-reduced-motion: reduce)").matches;
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

function isThere(child) {
  return child !== null && child !== undefined && child !== false;
}
