/** A swipe to the left on a message, with a finger, replies to it. */

import { isTouchFirst } from "./dom.js";

const ENOUGH_PX = 56;
const FURTHEST_PX = 84;
const SLACK_PX = 10;

/**
 * @param {import("./conversation.js").Conversation} conversation
 * @param {(message: import("./types.js").Message) => void} reply
 */
export function watchSwipes(conversation, reply) {
  if (!isTouchFirst()) return;
  let swipe = null;
  const { list } = conversation;
  list.addEventListener("pointerdown", (event) => {
    const view = conversation.viewOf(event.target);
    const usable = view && event.isPrimary && event.pointerType === "touch";
    if (!usable) {
      swipe = null;
      return;
    }
    const message = conversation.messageAt(event.target);
    swipe = { view, message, x: event.clientX, y: event.clientY, moved: 0 };
  });
  list.addEventListener("pointermove", (event) => {
    if (!swipe) return;
    const left = swipe.x - event.clientX;
    const down = Math.abs(event.clientY - swipe.y);
    if (swipe.moved === 0 && (left < SLACK_PX || down > left)) return;
    swipe.moved = Math.min(Math.max(left, 1), FURTHEST_PX);
    drag(swipe.view, swipe.moved);
  });
  const release = (event) => {
    if (!swipe) return;
    const { view, message, moved } = swipe;
    swipe = null;
    drag(view, 0);
    if (event.type === "pointerup" && moved >= ENOUGH_PX) reply(message);
  };
  list.addEventListener("pointerup", release);
  list.addEventListener("pointercancel", release);
}

function drag(view, distance) {
  view.element.classList.toggle("swiping", distance > 0);
  view.element.classList.toggle("swiped", distance >= ENOUGH_PX);
  view.element.style.setProperty("--swipe", `${-distance}px`);
}
