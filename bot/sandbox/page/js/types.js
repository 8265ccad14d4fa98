/**
 * The shapes that the page exchanges with the sandbox; types only, no code.
 *
 * @typedef {{command: string, description: string}} Command
 * @typedef {{id: number, first_name: string, username: string, connected: boolean,
 *   commands: Command[], chat_commands?: Object<string, {members: Command[],
 *   admins: Command[]}>}} Bot
 * @typedef {{id: number, first_name: string, username: string, colour: number}} Person
 * @typedef {{id: number, name: string}} Topic
 * @typedef {{name: string, label: string, url: string, credit: string, kind: ClipKind|null,
 *   poster_url: string}} Sample A photo, or a clip of a kind.
 * @typedef {{type: string, offset: number, length: number, url?: string}} Entity
 * @typedef {{url: string, width: number, height: number}} Photo
 * @typedef {{url: string, file_name: string, mime_type: string, file_size: number}} Document
 * @typedef {"video"|"video_note"|"animation"|"live_photo"} ClipKind
 * @typedef {Document & {kind: ClipKind, width: number, height: number, duration: number,
 *   poster_url: string|null}} Clip Facts that are 0 are unknown.
 * @typedef {{kind: ClipKind, width: number, height: number, duration: number,
 *   still: Blob|null}} ClipFacts What is said of a clip that is sent.
 * @typedef {{url: string, small_url: string, emoji: string|null, width: number, height: number,
 *   is_animated: boolean, set_name: string|null}} Sticker
 * @typedef {{message_id: number, from_name: string, snippet: string,
 *   photo_url: string|null}} ReplyTo
 * @typedef {{emoji: string, from_ids: number[]}} Reaction
 * @typedef {{query: string, chats: string[]|null}} Switch `chats` are the kinds of those that may
 *   be chosen; null means the open one.
 * @typedef {{text: string, kind: "callback"|"copy"|"url"|"switch"|"other", callback_data?: string,
 *   copy_text?: string, url?: string, style?: string|null, switch?: Switch|null}} Button
 *
 * @typedef {{id: string, kind: "article"|"photo"|"sticker", title: string, description: string,
 *   words: string, photo: Photo|null, sticker: Sticker|null}} Result
 * @typedef {{text: string, start_parameter: string}} OfferButton
 * @typedef {{id: string, results: Result[], next_offset: string,
 *   button: OfferButton|null}} Offer
 *
 * @typedef {Object} Chat
 * @property {number} id
 * @property {"private"|"group"|"supergroup"} type
 * @property {string} title
 * @property {number[]} members People and other bots, not the bot itself.
 * @property {"member"|"administrator"|"kicked"} bot Kicked in private: the person blocked it.
 * @property {number|null} creator
 * @property {number[]} admins The creator among them.
 * @property {number[]} anonymous_admins They write as the group itself.
 * @property {boolean} is_forum
 * @property {Topic[]} topics General is always 1.
 * @property {boolean} protected Nothing may be saved or forwarded.
 * @property {string[]|null} reactions Emoji allowed here; null for all.
 * @property {number|null} migrated_to The supergroup that it became.
 * @property {number|null} migrated_from
 *
 * @typedef {Object} Message
 * @property {number} chat_id
 * @property {number} message_id
 * @property {{id: number, first_name: string, is_bot: boolean}} from
 * @property {number|null} author_id Who really wrote it; null for the bot and channels.
 * @property {{id: number, title: string, type: string}|null} sender_chat
 * @property {number|null} topic_id Null outside forums.
 * @property {string|null} media_group_id The same in all messages of an album.
 * @property {string|null} forwarded_from
 * @property {string|null} via_bot The name of the bot whose offer it is.
 * @property {string|null} guest_of Who called the bot, where it is no member.
 * @property {boolean} spoiler
 * @property {boolean} protected
 * @property {number} date Seconds since 1970.
 * @property {number|null} edit_date
 * @property {string|null} text
 * @property {string|null} caption
 * @property {Entity[]} entities Of the text or the caption, in UTF-16 units.
 * @property {Photo|null} photo
 * @property {Clip|null} clip
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
 * @property {Person[]} other_bots They may be added to a group and then spoken as.
 * @property {{id: number, title: string}|null} channel Linked to the supergroup.
 * @property {number} me Whose private chat it is.
 * @property {Chat[]} chats
 * @property {Object<string, Message[]>} messages By chat id, oldest first.
 * @property {Sample[]} samples
 * @property {boolean} privacy_mode
 * @property {{inline: boolean, inline_feedback: boolean, guest: boolean}} modes
 * @property {{enforced: boolean, violations: number}} limits
 * @property {number} last_event_id
 *
 * @typedef {Object} Faults
 * @property {{id: number, words: string}[]} faults
 * @property {{kind: string, label: string, seconds: number|null}[]} kinds
 * @property {string[]} methods
 * @property {{enforced: boolean, counted: {message: number, edit: number}, violations: number,
 *   newest: {rule: string, method: string, chat_id: number, at: number,
 *   retry_after: number}[]}} limits
 * @property {{host: string, pending: number, error: {words: string, at: number}|null}|null} webhook
 *   Null while updates are polled for.
 */

export {};
