/** Turns numbers and messages into words for a person. */

/** @import { Message } from "./types.js" */

const TIME = new Intl.DateTimeFormat(undefined, { hour: "numeric", minute: "2-digit" });
const DAY = new Intl.DateTimeFormat("en", { day: "numeric", month: "long" });
const DAY_AND_YEAR = new Intl.DateTimeFormat("en", {
  day: "numeric",
  month: "long",
  year: "numeric",
});
const UNITS = ["bytes", "KB", "MB", "GB"];
const CLIPS = {
  video: "Video",
  video_note: "Video message",
  animation: "GIF",
  live_photo: "Live photo",
};

/** @param {number} seconds Since 1970. */
export function timeOf(seconds) {
  return TIME.format(new Date(seconds * 1000));
}

/**
 * The local day of a moment, to compare days with.
 *
 * @param {number} seconds
 */
export function dayKey(seconds) {
  return new Date(seconds * 1000).toDateString();
}

/**
 * "Today", "Yesterday" or the date.
 *
 * @param {number} seconds
 * @param {Date} [now]
 */
export function dayName(seconds, now = new Date()) {
  const then = new Date(seconds * 1000);
  if (then.toDateString() === now.toDateString()) return "Today";
  const yesterday = new Date(now.getFullYear(), now.getMonth(), now.getDate() - 1);
  if (then.toDateString() === yesterday.toDateString()) return "Yesterday";
  return (then.getFullYear() === now.getFullYear() ? DAY : DAY_AND_YEAR).format(then);
}

/** @param {number} bytes */
export function sizeOf(bytes) {
  let size = bytes;
  let unit = 0;
  while (size >= 1000 && unit < UNITS.length - 1) {
    size /= 1000;
    unit += 1;
  }
  return `${size.toFixed(unit > 0 && size < 10 ? 1 : 0)} ${UNITS[unit]}`;
}

/**
 * A length of time as players show it: "0:04".
 *
 * @param {number} seconds
 */
export function spanOf(seconds) {
  const whole = Math.ceil(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}

/** @param {string} name */
export function initialOf(name) {
  return (Array.from(name.trim())[0] ?? "?").toUpperCase();
}

/** @param {import("./types.js").ClipKind} kind */
export function clipName(kind) {
  return CLIPS[kind];
}

/**
 * One line that stands for a message where there is no room for it.
 *
 * @param {Message} message
 */
export function snippetOf(message) {
  const words = message.service ?? message.text ?? message.caption;
  if (message.photo) return `🖼 ${words || (message.media_group_id ? "Album" : "Photo")}`;
  if (message.clip) return `🎞 ${words || clipName(message.clip.kind)}`;
  if (message.document) return `📎 ${message.document.file_name}`;
  if (message.sticker) return `${message.sticker.emoji ?? ""} Sticker`.trim();
  return words || "Message";
}

/**
 * The size at which a picture is shown in a bubble, known before it loads.
 *
 * @param {number} width Of the picture, in pixels.
 * @param {number} height
 * @param {{width: number, height: number}} room
 */
export function fitted(width, height, room) {
  const scale = Math.min(room.width / width, room.height / height, 1);
  // A banner or a ribbon is cropped rather than shown as a hairline nobody could tap.
  const shown = { width: width * scale, height: height * scale };
  return {
    width: Math.round(Math.max(shown.width, 140)),
    height: Math.round(Math.max(shown.height, 90)),
  };
}
