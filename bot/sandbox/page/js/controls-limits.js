/** Behind the scenes: Telegram's limits, counted or enforced. */

import { section, switchRow } from "./controls-parts.js";
import { el } from "./dom.js";
import { timeOf } from "./format.js";

/** @import { Faults, State } from "./types.js" */
/** @import { Play } from "./controls.js" */

const SHOWN = 5;
const WORDS = {
  on: "Calls beyond Telegram’s limits are refused with 429 and a time to wait.",
  off: "Calls beyond Telegram’s limits succeed and are only counted here.",
};

/** How the bot keeps to the limits. */
export class LimitControls {
  #drawn = "";
  #counted = { message: 0, edit: 0 };

  /** @param {Play} play */
  constructor(play) {
    this.enforced = switchRow({
      testid: "control-limits",
      label: "Enforce Telegram’s limits",
      words: WORDS.off,
      change: (on) => play({ action: "limits", enforced: on }),
    });
    this.count = el("p", { class: "control-note", data: { testid: "limits-violations" } });
    this.newest = el("ul", { class: "control-log" });
    const click = () => play({ action: "limits", reset: true });
    const attributes = { type: "button", class: "small-button", data: { testid: "limits-reset" } };
    this.reset = el("button", { ...attributes, on: { click } }, "Forget the count");
    this.element = section("Limits", this.enforced.element, this.count, this.newest, this.reset);
  }

  /** @param {State} state */
  update(state) {
    this.state = state;
    const { enforced: on, violations } = state.limits;
    this.enforced.set({ on, words: on ? WORDS.on : WORDS.off });
    this.#drawCount(violations);
  }

  /** @param {Faults} faults */
  show({ limits }) {
    const { counted, newest, violations } = limits;
    this.#counted = counted;
    this.#drawCount(violations);
    const wanted = JSON.stringify(newest);
    if (wanted === this.#drawn) return;
    this.#drawn = wanted;
    const lines = newest.slice(-SHOWN).reverse();
    this.newest.replaceChildren(...lines.map((one) => el("li", {}, this.#line(one))));
  }

  #drawCount(violations) {
    const { message, edit } = this.#counted;
    const times = violations === 1 ? "once" : `${violations} times`;
    const verdict = violations ? `Too fast ${times}` : "Never too fast";
    this.count.textContent = `${verdict}: ${message} sent and ${edit} edited so far.`;
    this.count.classList.toggle("bad", violations > 0);
    this.reset.hidden = violations === 0;
  }

  #line({ rule, method, chat_id: chatId, at }) {
    const chat = this.state.chats.find((one) => one.id === chatId);
    const where = chat ? ` in ${chat.title}` : "";
    return `${timeOf(at)} ${method}${where}: over ${rule}`;
  }
}
