/** The strip over the message box: which message is answered, or changed. */

import { byId, el } from "./dom.js";
import { snippetOf } from "./format.js";
import { pictureUrl } from "./media-view.js";

/** @import { Message } from "./types.js" */

/** Shows the message and lets it be looked at or dropped. */
export class ReplyBar {
  /**
   * @param {import("./session.js").Session} session
   * @param {{goTo: (chatId: number, messageId: number) => void, drop: () => void}} actions
   */
  constructor(session, { goTo, drop }) {
    this.session = session;
    this.element = byId("reply-bar");
    byId("reply-cancel").addEventListener("click", drop);
    byId("reply-target").addEventListener("click", () => {
      if (this.target) goTo(this.target.chat_id, this.target.message_id);
    });
  }

  /** @returns {Message|null} */
  get target() {
    return this.session.editing ?? this.session.reply(this.session.openChat);
  }

  draw() {
    const { target } = this;
    this.element.hidden = !target;
    if (!target) return;
    const isEdit = target === this.session.editing;
    this.element.classList.toggle("edits", isEdit);
    byId("reply-cancel").setAttribute("aria-label", isEdit ? "Leave it as it was" : "Do not reply");
    const title = isEdit ? "Edit the message" : `Reply to ${target.from.first_name}`;
    const name = el("span", { class: "quote-name", dir: "auto" }, title);
    const snippet = el("span", { class: "quote-snippet", dir: "auto" }, snippetOf(target));
    const words = el("span", { class: "quote-words" }, name, snippet);
    byId("reply-target").replaceChildren(...[thumbOf(target), words].filter(Boolean));
  }
}

function thumbOf(message) {
  const url = pictureUrl(message);
  if (!url) return null;
  const veiled = message.spoiler ? "veiled" : "";
  const thumb = el("img", { src: url, alt: "", class: "thumb" });
  return el("span", { class: `thumb-frame ${veiled}`.trim() }, thumb);
}
