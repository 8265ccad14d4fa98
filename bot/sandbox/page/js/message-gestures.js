/** The gestures and keys that act on a message. */

/** @import { Conversation } from "./conversation.js" */
/** @import { MessageMenu } from "./message-menu.js" */
/** @import { Message } from "./types.js" */

const LONG_PRESS_MS = 450;

/**
 * Lets the messages be walked through with arrow keys, answered by double click and swipe, and
 * their menu be opened by right click, long press and Enter.
 *
 * @param {Conversation} conversation
 * @param {{menu: MessageMenu, reply: (message: Message) => void, leave: () => void}} actions
 *   `leave` takes the focus back to the message box.
 */
export function watchMessages(conversation, actions) {
  const { list } = conversation;
  const { menu, reply } = actions;
  list.addEventListener("dblclick", (event) => {
    const view = conversation.viewOf(event.target);
    if (!view || event.target.closest("button, a")) return;
    window.getSelection()?.removeAllRanges();
    reply(conversation.messageAt(event.target));
  });
  list.addEventListener("contextmenu", (event) => {
    const view = conversation.viewOf(event.target);
    // A link keeps the browser's own menu, and so does text that is being selected.
    if (!view || event.target.closest("a") || window.getSelection()?.toString()) return;
    event.preventDefault();
    const at = { x: event.clientX, y: event.clientY };
    menu.open(view, at, conversation.messageAt(event.target));
  });
  list.addEventListener("keydown", (event) => {
    const view = conversation.viewOf(event.target);
    if (!view || event.target !== view.element) return;
    if (act(event, view, actions)) event.preventDefault();
  });
  watchLongPress(conversation, menu);
}

function act(event, view, { menu, reply, leave }) {
  if (event.key === "Enter" || event.key === " ") menu.open(view);
  else if (event.key === "r" && !event.ctrlKey && !event.metaKey) reply(view.message);
  else if (event.key === "Escape") leave();
  else if (event.key === "ArrowUp") neighbour(view.element, "previousElementSibling")?.focus();
  else if (event.key !== "ArrowDown") return false;
  else if (!focusOn(neighbour(view.element, "nextElementSibling"))) leave();
  return true;
}

function focusOn(element) {
  element?.focus();
  return Boolean(element);
}

function neighbour(element, direction) {
  let at = element[direction];
  while (at && !at.matches("[data-testid=message]")) at = at[direction];
  return at;
}

// Safari on phones tells nobody of a long press, so it is timed here.
function watchLongPress(conversation, menu) {
  let timer;
  const stop = () => clearTimeout(timer);
  conversation.list.addEventListener("pointerdown", (event) => {
    stop();
    const view = conversation.viewOf(event.target);
    if (!view || event.pointerType !== "touch" || event.target.closest(".inline-buttons")) return;
    const at = { x: event.clientX, y: event.clientY };
    const message = conversation.messageAt(event.target);
    timer = setTimeout(() => menu.open(view, at, message), LONG_PRESS_MS);
  });
  for (const event of ["pointerup", "pointercancel", "pointermove"]) {
    conversation.list.addEventListener(event, stop, { passive: true });
  }
  conversation.list.addEventListener("contextmenu", stop);
}
