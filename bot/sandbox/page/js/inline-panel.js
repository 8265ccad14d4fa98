/** What the bot offers while the message begins with its name; the focus stays in the box. */

import { byId } from "./dom.js";
import { askBot, chooseResult } from "./inline-api.js";
import { buttonView, isGallery, pictureView, resultView } from "./inline-results.js";
import { toast } from "./toast.js";

/** @import { OfferButton, Result } from "./types.js" */

const BEGINNING = /^@(\w+)\s([\s\S]*)$/;
const LONGEST_QUERY = 256;
const TYPING_MS = 300;
const NEAR_END_PX = 80;

/** A list over the message box, of which nothing is chosen until an arrow key is pressed. */
export class InlinePanel {
  #key = "";
  #at = -1;
  /** @type {{chatId: number, fromId: number, query: string}|null} */
  #question = null;
  /** @type {{offerId: string, result: Result}[]} */
  #results = [];
  /** @type {OfferButton|null} */
  #button = null;
  #nextOffset = "";
  #isWaiting = false;
  #isChoosing = false;
  #asking = new AbortController();
  /** @type {ReturnType<typeof setTimeout>|undefined} */
  #timer;

  /**
   * @param {HTMLTextAreaElement} box
   * @param {{bot: () => string|null, place: () => {chatId: number, fromId: number}|null,
   *   address: () => {topic_id: number|null, reply_to: number|null}, sent: () => void,
   *   start: (parameter: string) => void}} actions `bot` is its name while inline mode is on;
   *   `place` is where a person writes now, `address` what more belongs to a message there.
   */
  constructor(box, actions) {
    this.box = box;
    this.actions = actions;
    this.panel = byId("inline-panel");
    this.list = byId("inline-results");
    this.words = byId("inline-words");
    // Keeps the focus in the box, and on a phone the keyboard on the screen.
    this.panel.addEventListener("pointerdown", (event) => event.preventDefault());
    this.list.addEventListener("scroll", () => this.#moreNearEnd());
  }

  /** Asks the bot when the question is another than before, and ends when there is none. */
  update() {
    const question = this.#read();
    const key = question ? JSON.stringify(question) : "";
    if (key === this.#key) return;
    this.#stop();
    if (question?.chatId !== this.#question?.chatId) this.#clear();
    this.#key = key;
    this.#question = question;
    if (!question) {
      this.#clear();
      return;
    }
    this.#select(-1);
    this.panel.hidden = false;
    this.#say(this.#results.length ? "" : "Asking the bot…");
    this.#timer = setTimeout(() => this.#ask(""), question.query ? TYPING_MS : 0);
  }

  /**
   * @param {KeyboardEvent} event
   * @returns {boolean} Whether the key was meant for the list.
   */
  handleKey(event) {
    if (this.panel.hidden) return false;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === "Escape") this.#dismiss();
    else if (step && this.list.children.length) this.#move(step);
    else if (event.key === "Enter" && !event.shiftKey && this.#at >= 0) this.#click();
    else return false;
    event.preventDefault();
    return true;
  }

  #read() {
    const found = BEGINNING.exec(this.box.value);
    const bot = this.actions.bot();
    const place = this.actions.place();
    if (!found || !bot || !place || found[1].toLowerCase() !== bot.toLowerCase()) return null;
    return { ...place, query: found[2].trimStart().slice(0, LONGEST_QUERY) };
  }

  async #ask(offset) {
    const { chatId, fromId, query } = this.#question;
    const { signal } = this.#asking;
    this.#isWaiting = true;
    this.panel.setAttribute("aria-busy", "true");
    try {
      const asked = { chat_id: chatId, from_id: fromId, query, offset };
      const offer = await askBot(asked, signal);
      if (!signal.aborted) this.#show(offer, offset !== "");
    } catch (error) {
      if (!signal.aborted) this.#fail(error, offset !== "");
    } finally {
      if (!signal.aborted) {
        this.#rest();
        this.#moreNearEnd();
      }
    }
  }

  #show(offer, isMore) {
    const fresh = offer.results.map((result) => ({ offerId: offer.id, result }));
    this.#results = isMore ? [...this.#results, ...fresh] : fresh;
    if (!isMore) this.#button = offer.button;
    this.#nextOffset = fresh.length ? offer.next_offset : "";
    this.#draw(isMore);
    const count = this.#results.length;
    this.#say(count ? "" : "The bot has nothing to offer for that.");
    if (count) byId("announcer").textContent = `${count} to choose from, with the arrow keys`;
  }

  #fail(error, isMore) {
    this.#nextOffset = "";
    if (isMore) return;
    this.#results = [];
    this.#button = null;
    this.#draw(false);
    this.#say(error.status === 504 ? "The bot hasn’t answered." : error.message);
  }

  #draw(isMore) {
    const results = this.#results.map(({ result }) => result);
    const view = isGallery(results) ? pictureView : resultView;
    const options = this.#results.map((one) => view(one.result, () => this.#choose(one)));
    const { start } = this.actions;
    const parameter = this.#button?.start_parameter;
    if (this.#button) options.unshift(buttonView(this.#button, () => start(parameter)));
    options.forEach((option, index) => (option.id = `offer-${index}`));
    const read = isMore ? this.list.scrollTop : 0;
    this.list.classList.toggle("gallery", view === pictureView);
    this.list.replaceChildren(...options);
    this.list.hidden = options.length === 0;
    this.list.scrollTop = read;
    this.#select(isMore ? this.#at : -1);
  }

  #move(step) {
    const count = this.list.children.length;
    const from = this.#at < 0 && step < 0 ? 0 : this.#at;
    this.#select((from + step + count) % count);
    if (this.#at === count - 1) this.#more();
  }

  #select(at) {
    this.#at = at;
    [...this.list.children].forEach((option, index) => {
      option.setAttribute("aria-selected", String(index === at));
    });
    this.list.children[at]?.scrollIntoView({ block: "nearest" });
    if (at >= 0) this.box.setAttribute("aria-activedescendant", `offer-${at}`);
    else this.box.removeAttribute("aria-activedescendant");
  }

  #click() {
    this.list.children[this.#at].click();
  }

  async #choose({ offerId, result }) {
    if (this.#isChoosing) return;
    this.#isChoosing = true;
    const written = this.box.value;
    const { chatId, fromId } = this.#question;
    try {
      const where = { chat_id: chatId, from_id: fromId, ...this.actions.address() };
      await chooseResult({ offer_id: offerId, result_id: result.id, ...where });
      // Who writes on meanwhile keeps the words.
      if (this.box.value === written) this.actions.sent();
    } catch (error) {
      toast(error.message);
    } finally {
      this.#isChoosing = false;
    }
  }

  #moreNearEnd() {
    const { scrollHeight, scrollTop, clientHeight } = this.list;
    if (scrollHeight - scrollTop - clientHeight < NEAR_END_PX) this.#more();
  }

  #more() {
    if (this.#nextOffset && !this.#isWaiting) this.#ask(this.#nextOffset);
  }

  // Until other words are typed; the key is kept, so these are not asked again.
  #dismiss() {
    this.#stop();
    this.#clear();
  }

  #stop() {
    clearTimeout(this.#timer);
    this.#asking.abort();
    this.#asking = new AbortController();
    this.#rest();
  }

  #rest() {
    this.#isWaiting = false;
    this.panel.removeAttribute("aria-busy");
  }

  #clear() {
    this.#results = [];
    this.#button = null;
    this.#nextOffset = "";
    this.#draw(false);
    this.panel.hidden = true;
  }

  #say(words) {
    this.words.textContent = words;
    this.words.hidden = !words;
  }
}
