/** Behind the scenes: trouble to order for the bot's calls, and what of it is still to come. */

import { buttonRow, section, selectRow } from "./controls-parts.js";
import { el, icon, iconButton } from "./dom.js";

/** @import { Chat, Faults, State } from "./types.js" */

const TIMES = [
  { value: "1", label: "Once" },
  { value: "2", label: "Twice" },
  { value: "5", label: "5 times" },
  { value: "20", label: "20 times" },
  { value: "", label: "Until I end it" },
];
const MOST_SECONDS = 3600;
/** These concern what the bot fetches, whatever method and chat. */
const OF_FETCHING = ["hung_polls", "download_cut", "repeated_updates"];

/** A small form and the list of what was ordered. */
export class TroubleControls {
  /** @type {Faults|null} */
  #faults = null;
  #drawn = "";

  /**
   * @param {{add: (order: any) => void, remove: (id: number|null) => void,
   *   expireStickers: () => void}} actions
   */
  constructor({ add, remove, expireStickers }) {
    this.add = add;
    this.remove = remove;
    const change = () => this.#fit();
    const words = "Plays a bad day of Telegram or of the line to it.";
    const kind = { testid: "trouble-kind", label: "What happens", words, wide: true };
    this.kind = selectRow({ ...kind, change });
    this.method = selectRow({ testid: "trouble-method", label: "To which call" });
    this.where = selectRow({ testid: "trouble-chat", label: "In which chat" });
    this.times = selectRow({ testid: "trouble-times", label: "How often" });
    this.times.set({ options: TIMES, value: "1" });
    this.seconds = el("input", { type: "number", min: "0", max: MOST_SECONDS, step: "any" });
    this.seconds.dataset.testid = "trouble-seconds";
    const name = el("span", { class: "control-words" }, el("span", {}, "Seconds"));
    this.secondsRow = el("label", { class: "control" }, name, this.seconds);
    this.list = el("ul", { class: "trouble-list" });
    const stickers = buttonRow({
      testid: "trouble-stickers",
      label: "Sticker ids go stale",
      words: "The bot can’t send stickers by the ids it knows; sets give out new ones.",
      action: "Expire",
      click: expireStickers,
    });
    const rows = [this.#form(), this.list, this.#clearButton(), stickers];
    this.element = section("Trouble", ...rows);
  }

  /** @param {State} state */
  update(state) {
    this.chats = state.chats;
    const open = state.chats.filter((one) => one.migrated_to === null);
    const chats = open.map((one) => ({ value: `${one.id}`, label: nameOf(one) }));
    this.where.set({ options: [{ value: "", label: "Any chat" }, ...chats] });
  }

  /** @param {Faults} faults */
  show(faults) {
    const isFirst = this.#faults === null;
    this.#faults = faults;
    this.kind.set({ options: faults.kinds.map((one) => ({ value: one.kind, label: one.label })) });
    const methods = faults.methods.map((one) => ({ value: one, label: one }));
    this.method.set({ options: [{ value: "", label: "Any but polling" }, ...methods] });
    if (isFirst) this.#fit();
    this.#drawList(faults.faults);
  }

  #form() {
    const data = { testid: "trouble-add" };
    const button = el("button", { type: "submit", class: "small-button", data }, "Make trouble");
    const rows = [this.kind, this.method, this.where].map((row) => row.element);
    const submit = (event) => {
      event.preventDefault();
      this.#order();
    };
    const attributes = { class: "trouble-form", "aria-label": "New trouble", on: { submit } };
    return el("form", attributes, ...rows, this.secondsRow, this.times.element, button);
  }

  #clearButton() {
    const click = () => this.remove(null);
    const attributes = { type: "button", class: "small-button", data: { testid: "trouble-clear" } };
    this.clear = el("button", { ...attributes, on: { click } }, icon("trash"), "End all trouble");
    this.clear.hidden = true;
    return this.clear;
  }

  // Only what means something for the kind of trouble is asked for.
  #fit() {
    const kind = this.#faults?.kinds.find((one) => one.kind === this.kind.value);
    const takesSeconds = typeof kind?.seconds === "number";
    this.secondsRow.hidden = !takesSeconds;
    this.seconds.disabled = !takesSeconds;
    this.seconds.required = takesSeconds;
    if (takesSeconds) this.seconds.value = String(kind.seconds);
    const isOfFetching = OF_FETCHING.includes(kind?.kind);
    this.method.element.hidden = isOfFetching || isOfWebhook(kind?.kind);
    this.where.element.hidden = isOfFetching;
  }

  #order() {
    const isOfFetching = OF_FETCHING.includes(this.kind.value);
    const { value: times } = this.times;
    this.add({
      kind: this.kind.value,
      method: (!isOfFetching && !isOfWebhook(this.kind.value) && this.method.value) || null,
      chat_id: !isOfFetching && this.where.value ? Number(this.where.value) : null,
      ...(this.seconds.disabled ? {} : { seconds: Number(this.seconds.value) }),
      times: times === "" ? null : Number(times),
    });
  }

  #drawList(faults) {
    const wanted = JSON.stringify(faults);
    if (wanted === this.#drawn) return;
    this.#drawn = wanted;
    this.clear.hidden = faults.length === 0;
    this.list.replaceChildren(...faults.map((one) => this.#line(one)));
  }

  #line({ id, words, chat_id: chatId }) {
    const remove = () => this.remove(id);
    const data = { testid: "trouble-remove" };
    const chat = this.chats.find((one) => one.id === chatId);
    const place = chat ? `, in “${nameOf(chat)}”` : "";
    const cross = iconButton("close", `End this: ${words}`, remove, { data });
    return el("li", { data: { testid: "trouble" } }, el("span", {}, `${words}${place}`), cross);
  }
}

/** @param {string|undefined} kind */
function isOfWebhook(kind) {
  return kind?.startsWith("webhook_") ?? false;
}

/** @param {Chat} chat */
function nameOf(chat) {
  return chat.type === "private" ? "The private chat" : chat.title;
}
