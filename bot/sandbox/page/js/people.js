/** Who is who: names, colours, ranks, and who may speak in a chat. */

import { el } from "./dom.js";
import { initialOf } from "./format.js";

/** @import { Chat, Message, State } from "./types.js" */

const COLOURS = 5;

/** @param {Chat|undefined} chat */
export function isGroup(chat) {
  return chat !== undefined && chat.type !== "private";
}

/**
 * Anybody that can be spoken as or named: people, other bots and the linked channel.
 *
 * @param {State} state
 * @param {number} id
 * @returns {{id: number, first_name: string, colour?: number}|undefined}
 */
export function whoIs(state, id) {
  const { people, other_bots: bots, channel } = state;
  if (channel?.id === id) return { id, first_name: channel.title };
  return people.find((one) => one.id === id) ?? bots.find((one) => one.id === id);
}

/**
 * @param {State} state
 * @param {Chat} chat
 * @returns {number[]} The people first, then other bots, last a linked channel.
 */
export function speakersIn(state, chat) {
  if (!isGroup(chat)) return [state.me];
  const everybody = [...state.people, ...state.other_bots].map((one) => one.id);
  const here = everybody.filter((id) => chat.members.includes(id));
  return chat.type === "supergroup" && state.channel ? [...here, state.channel.id] : here;
}

/**
 * @param {State} state
 * @param {Chat} chat
 */
export function peopleIn(state, chat) {
  return state.people.filter((one) => chat.members.includes(one.id));
}

/**
 * A class that sets the colour of somebody's name and picture.
 *
 * @param {State} state
 * @param {number} id
 */
export function colourOf(state, id) {
  if (id === state.bot.id) return "person-bot";
  const colour = whoIs(state, id)?.colour;
  return colour === undefined ? "person-chat" : `person-${colour % COLOURS}`;
}

/**
 * What stands beside a name: whether it is a bot, a channel or a group speaking for its admin.
 *
 * @param {Message} message
 */
export function markOf(message) {
  if (message.sender_chat) return message.sender_chat.type === "channel" ? "channel" : "admin";
  return message.from.is_bot ? "bot" : "";
}

/**
 * Whether the one who speaks now wrote the message.
 *
 * @param {Message} message
 * @param {number} speaker
 */
export function isOwn(message, speaker) {
  return message.author_id === speaker || message.from.id === speaker;
}

/**
 * Whether somebody's messages in a chat bear the name of the group instead of their own.
 *
 * @param {Chat} chat
 * @param {number} id
 */
export function isAnonymous(chat, id) {
  return chat.anonymous_admins.includes(id);
}

/**
 * The round picture of somebody: the first letter of the name on their colour, or the bot's face.
 *
 * @param {string} name
 * @param {string} classes
 */
export function avatar(name, classes) {
  const initial = classes.includes("person-bot") ? null : initialOf(name);
  return el("span", { class: `avatar ${classes}`, "aria-hidden": "true" }, initial);
}
