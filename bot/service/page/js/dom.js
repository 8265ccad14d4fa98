/** Builds and finds elements. Text always goes in as text, never as markup. */

/**
 * @param {string} tag
 * @param {Object<string, any>} [attributes]
 * @param {...(Node|string)} children
 * @returns {any}
 */
export function el(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/**
 * An element of index.html that must be there.
 *
 * @param {string} id
 * @returns {any}
 */
export function byId(id) {
  const element = document.getElementById(id);
  if (!element) throw new Error(`index.html lacks #${id}`);
  return element;
}

/** Gives an element the colour of an emotion; null for none. */
export function tint(element, emotion) {
  element.style.setProperty("--colour", `var(--${emotion ?? "neutral"})`);
  return element;
}
