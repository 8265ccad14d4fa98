/** Keeps the newest message in view for those who are reading it, and leaves the others alone. */

import { byId, prefersStillness } from "./dom.js";

const NEAR_END_PX = 80;

/** The scrolling part of a chat and its "to the newest" button. */
export class Scroller {
  #atEnd = true;

  /** @param {() => void} onEnd Called when the end comes into view. */
  constructor(onEnd) {
    this.element = byId("scroller");
    this.button = byId("to-end");
    this.onEnd = onEnd;
    this.element.addEventListener("scroll", () => this.#look(), { passive: true });
    this.button.addEventListener("click", () => this.toEnd({ smooth: true }));
    // A growing message box, a keyboard or a late picture must not hide the newest message.
    const stay = new ResizeObserver(() => this.#atEnd && this.#jump());
    stay.observe(this.element);
    stay.observe(byId("messages"));
  }

  get atEnd() {
    return this.#atEnd;
  }

  /**
   * Changes the messages without moving what is being read.
   *
   * @param {boolean} toEnd Whether to show the end afterwards in any case.
   * @param {() => void} change
   */
  keeping(toEnd, change) {
    const stays = toEnd || this.#atEnd;
    change();
    if (stays) this.#jump();
    else this.#look();
  }

  toEnd({ smooth = false } = {}) {
    if (!smooth || prefersStillness()) this.#jump();
    else this.element.scrollTo({ top: this.element.scrollHeight, behavior: "smooth" });
  }

  /** @param {HTMLElement} target */
  show(target) {
    target.scrollIntoView({ block: "center", behavior: prefersStillness() ? "auto" : "smooth" });
  }

  /** @param {number} count New messages below. */
  setNews(count) {
    byId("to-end-count").textContent = count > 0 ? `${count}` : "";
    this.button.setAttribute("aria-label", newsLabel(count));
    this.button.classList.toggle("has-news", count > 0);
  }

  #jump() {
    this.element.scrollTop = this.element.scrollHeight;
    this.#look();
  }

  #look() {
    const { scrollHeight, scrollTop, clientHeight } = this.element;
    this.#atEnd = scrollHeight - scrollTop - clientHeight < NEAR_END_PX;
    this.button.hidden = this.#atEnd;
    if (this.#atEnd) this.onEnd();
  }
}

function newsLabel(count) {
  if (count === 0) return "To the newest message";
  return count === 1 ? "1 new message" : `${count} new messages`;
}
