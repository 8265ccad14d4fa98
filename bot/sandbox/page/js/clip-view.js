/** Draws a moving picture: a player, a round one, one that loops, or a photo that comes alive. */

import { el, icon, prefersStillness } from "./dom.js";
import { clipName, fitted, spanOf } from "./format.js";

/** @import { Clip, Message } from "./types.js" */

const ROOM = { width: 360, height: 320 };
const ROUND = { width: 220, height: 220 };

/**
 * The size at which a clip is shown, known before it loads.
 *
 * @param {Clip} clip
 */
export function clipSize(clip) {
  if (clip.kind === "video_note") return ROUND;
  return fitted(clip.width || 16, clip.height || 9, clip.width ? ROOM : { width: 320, height: 180 });
}

/**
 * @param {Message} message
 * @param {import("./media-view.js").MediaActions} actions
 * @param {(message: Message) => HTMLElement} fallback Draws the file where it cannot be played.
 * @returns {HTMLElement}
 */
export function clipView(message, actions, fallback) {
  const { clip } = message;
  const frame = el("div", { class: `clip ${clip.kind}`, data: { testid: "clip" } });
  frame.dataset.partId = String(message.message_id);
  const giveUp = () => frame.replaceWith(fallback(message));
  const isStill = clip.mime_type.startsWith("image/");
  const picture = isStill ? gifOf(message, giveUp) : playerOf(message, giveUp);
  frame.append(picture, ...marksOf(clip));
  if (!isStill && clip.kind !== "video") frame.append(switchOf(message, picture));
  if (message.spoiler) frame.append(veilOf(message, frame, actions));
  return frame;
}

function nameOf({ clip, from }) {
  return `${clipName(clip.kind)} from ${from.first_name}`;
}

function gifOf(message, giveUp) {
  const { clip } = message;
  const still = prefersStillness() && clip.poster_url;
  const image = el("img", { src: still || clip.url, alt: nameOf(message), draggable: "false" });
  image.addEventListener("error", giveUp);
  return image;
}

function playerOf(message, giveUp) {
  const { clip } = message;
  const loops = clip.kind === "video_note" || clip.kind === "animation";
  const moves = loops && !message.spoiler && !prefersStillness();
  const video = el("video", {
    src: clip.url,
    poster: clip.poster_url,
    preload: preloadOf(clip),
    playsinline: true,
    controls: clip.kind === "video",
    controlslist: message.protected ? "nodownload" : null,
    loop: loops,
    autoplay: moves,
    "aria-label": nameOf(message),
  });
  // As an attribute it would only be the state to begin with.
  video.muted = clip.kind !== "video";
  video.addEventListener("error", giveUp, { once: true });
  return video;
}

// A browser has only so many players. One that shows a picture can wait until it is wanted, if it
// is likely to play at all: that it cannot shows only when it loads.
function preloadOf(clip) {
  const isLikely = document.createElement("video").canPlayType(clip.mime_type) !== "";
  return clip.poster_url && isLikely ? "none" : "metadata";
}

function marksOf({ kind, duration }) {
  const marks = { live_photo: "LIVE", animation: "GIF", video: duration && spanOf(duration) };
  return marks[kind] ? [el("span", { class: "clip-mark" }, marks[kind])] : [];
}

/** One button over all of it stops and goes on; a live photo plays once and is a photo again. */
function switchOf(message, video) {
  const isLive = message.clip.kind === "live_photo";
  const label = `${nameOf(message)}, ${isLive ? "play it" : "play or stop it"}`;
  const button = el("button", { type: "button", class: "clip-switch", "aria-label": label });
  const mark = () => button.replaceChildren(...(video.paused && !isLive ? [icon("play")] : []));
  for (const event of ["play", "pause"]) video.addEventListener(event, mark);
  if (isLive) video.addEventListener("ended", () => video.load());
  // A browser that will not play does not owe an explanation to the console.
  button.addEventListener("click", () => (video.paused ? video.play().catch(mark) : video.pause()));
  mark();
  return button;
}

function veilOf(message, frame, actions) {
  const label = `Hidden ${nameOf(message)}, show it`;
  const click = () => actions.reveal();
  frame.classList.add("veiled");
  const attributes = { type: "button", class: "veil-words", "aria-label": label };
  return el("button", { ...attributes, on: { click } }, "Tap to see");
}
