/**
 * The shapes that the page exchanges with the sandbox; types only, no code.
 *
 * @typedef {{id: number, first_name: string, username: string, connected: boolean,
 *   commands: {command: string, description: string}[]}} Bot
 * @typedef {{id: number, first_name: string, username: string, colour: number}} Person
 * @typedef {{id: number, type: "private"|"group", title: string, members: number[],
 *   admins?: number[]}} Chat
 * @typedef {{name: string, label: string, url: string, credit: string}} Sample
 * @typedef {{type: string, offset: number, length: number, url?: string}} Entity
 * @typedef {{url: string, width: number, height: number}} Photo
 * @typedef {{url: string, file_name: string, mime_type: string, file_size: number}} Document
 * @typedef {{url: string, emoji: string, width: number, height: number}} Sticker
 * @typedef {{message_id: number, from_name: string, snippet: string,
 *   photo_url: string|null}} ReplyTo
 * @typedef {{emoji: string, from_ids: number[]}} Reaction
 * @typedef {{text: string, kind: "callback"|"copy"|"url"|"other", callback_data?: string,
 *   copy_text?: string, url?: string, style?: string|null}} Button
 *
 * @typedef {Object} Message
 * @property {number} chat_id
 * @property {number} message_id
 * @property {{id: number, first_name: string, is_bot: boolean}} from
 * @property {number} date Seconds since 1970.
 * @property {number|null} edit_date
 * @property {string|null} text
 * @property {string|null} caption
 * @property {Entity[]} entities Of the text or the caption, in UTF-16 units.
 * @property {Photo|null} photo
 * @property {Document|null} document
 * @property {Sticker|null} sticker
 * @property {ReplyTo|null} reply_to
 * @property {Reaction[]} reactions
 * @property {Button[][]} buttons
 * @property {string|null} service Words such as "Ada created the group".
 *
 * @typedef {Object} State
 * @property {Bot} bot
 * @property {Person[]} people
 * @property {number} me Whose private chat it is.
 * @property {Chat[]} chats
 * @property {Object<string, Message[]>} messages By chat id, oldest first.
 * @property {Sample[]} samples
 * @property {boolean} privacy_mode
 * @property {number} last_event_id
 */

export {};
