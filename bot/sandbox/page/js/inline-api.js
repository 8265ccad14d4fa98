/** What the message box asks of the sandbox while it holds the bot's name and a query. */

import { askJson } from "./api.js";

/** @import { Message, Offer } from "./types.js" */

/**
 * Asks the bot what it offers; takes as long as the bot.
 *
 * @param {{chat_id: number, from_id: number, query: string, offset: string}} question
 * @param {AbortSignal} signal
 * @returns {Promise<Offer>}
 */
export function askBot(question, signal) {
  return askJson("POST", "/app/inline", question, { signal });
}

/**
 * Sends one of the results as a message of the person.
 *
 * @param {{offer_id: string, result_id: string, chat_id: number, from_id: number,
 *   topic_id: number|null, reply_to: number|null}} choice
 * @returns {Promise<{message: Message}>}
 */
export function chooseResult(choice) {
  return askJson("POST", "/app/inline/choice", choice);
}
