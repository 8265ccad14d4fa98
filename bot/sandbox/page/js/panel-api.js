/** What the panel behind the scenes asks of the sandbox. */

import { askJson } from "./api.js";

/** @import { Faults } from "./types.js" */

const FAULTS = "/app/faults";

/**
 * Makes something happen around the bot; the change itself comes as an event.
 *
 * @param {{action: string} & Object<string, any>} action
 * @returns {Promise<{chat_id: number|null}>}
 */
export function control(action) {
  return askJson("POST", "/app/controls", action);
}

/** @returns {Promise<Faults>} */
export function fetchFaults() {
  return askJson("GET", FAULTS);
}

/**
 * Orders a trouble.
 *
 * @param {{kind: string, method: string|null, chat_id: number|null, seconds?: number,
 *   times: number|null}} order `times` null: until it is forgotten.
 * @returns {Promise<Faults>}
 */
export function addFault(order) {
  return askJson("POST", FAULTS, order);
}

/** @param {number|null} id Null forgets all of them. */
export function forgetFault(id) {
  return askJson("DELETE", id === null ? FAULTS : `${FAULTS}/${id}`);
}
