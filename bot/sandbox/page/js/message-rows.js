/** Which messages stand together: albums in one bubble, one person's messages in a run. */

import { dayKey } from "./format.js";

/** @import { Message } from "./types.js" */

const RUN_SECONDS = 300;

/**
 * Puts the messages of an album together, at the place of its first, also where somebody else
 * wrote in between.
 *
 * @param {Message[]} messages
 * @returns {Message[][]}
 */
export function rowsOf(messages) {
  const albums = new Map();
  const rows = [];
  for (const message of messages) {
    const key = rowKey(message);
    const album = albums.get(key);
    if (album) {
      album.push(message);
      continue;
    }
    const row = [message];
    rows.push(row);
    if (message.media_group_id) albums.set(key, row);
  }
  return rows;
}

/**
 * A name for the row that a message stands in.
 *
 * @param {Message} message
 */
export function rowKey(message) {
  const { chat_id: chatId, message_id: id, media_group_id: album } = message;
  return album ? `${chatId}/album/${album}` : messageKey(chatId, id);
}

export function messageKey(chatId, messageId) {
  return `${chatId}/${messageId}`;
}

/**
 * Whether two messages follow one another closely enough to share a name and a picture.
 *
 * @param {Message|undefined} one
 * @param {Message|undefined} next
 */
export function isSameRun(one, next) {
  if (!one || !next || one.service || next.service) return false;
  const close = next.date - one.date < RUN_SECONDS && dayKey(one.date) === dayKey(next.date);
  return close && one.from.id === next.from.id && one.chat_id === next.chat_id;
}

/**
 * Whether what is drawn can be changed into another message; a sandbox that was started anew
 * gives the same numbers to other messages.
 *
 * @param {Message} one
 * @param {Message} other
 */
export function isSameMessage(one, other) {
  const sameKind = Boolean(one.service) === Boolean(other.service);
  return sameKind && one.from.id === other.from.id && one.date === other.date;
}
