/** The topics of a forum, as a row of tabs over its messages. */

import { byId, el, prefersStillness } from "./dom.js";

/** @import { Topic } from "./types.js" */

/** Shows only in forums; each tab says how much in it is unread. */
export class Topics {
  /** @type {Map<string, HTMLElement>} */
  #tabs = new Map();
  #open = "";

  /**
   * @param {import("./store.js").Store} store
   * @param {import("./session.js").Session} session
   */
  constructor(store, session) {
    this.store = store;
    this.session = session;
    this.bar = byId("topics");
    const draw = () => this.draw();
    for (const kind of ["loaded", "world", "action"]) store.on(kind, draw);
    for (const kind of ["opened", "unread"]) session.on(kind, draw);
  }

  draw() {
    const chat = this.store.chat(this.session.openChat);
    this.bar.hidden = !chat?.is_forum;
    if (!chat?.is_forum) return;
    const tabs = chat.topics.map((topic) => this.#tab(chat.id, topic));
    const same = tabs.length === this.bar.children.length;
    if (!same || tabs.some((tab, i) => tab !== this.bar.children[i])) {
      this.bar.replaceChildren(...tabs);
    }
    this.#follow(`${chat.id}/${this.session.topic(chat.id)}`);
  }

  #tab(chatId, topic) {
    const key = `${chatId}/${topic.id}`;
    const tab = this.#tabs.get(key) ?? this.#newTab(chatId, topic);
    this.#tabs.set(key, tab);
    const unread = this.session.unread(chatId, topic.id);
    const isOpen = topic.id === this.session.topic(chatId);
    tab.setAttribute("aria-current", String(isOpen));
    tab.setAttribute("aria-label", unread ? `${topic.name}, ${unread} unread` : topic.name);
    tab.classList.toggle("busy", this.store.action(chatId, topic.id) !== null);
    tab.firstElementChild.textContent = topic.name;
    tab.lastElementChild.textContent = unread ? `${unread}` : "";
    tab.lastElementChild.hidden = unread === 0;
    return tab;
  }

  #newTab(chatId, topic) {
    const click = () => this.session.openTopic(chatId, topic.id);
    const attributes = { type: "button", class: "topic", data: { testid: `topic-${topic.id}` } };
    const name = el("span", { dir: "auto" });
    const badge = el("span", { class: "badge", "aria-hidden": "true" });
    return el("button", { ...attributes, on: { click } }, name, badge);
  }

  // Brings the open tab into view, once, so that the row can be scrolled afterwards.
  #follow(key) {
    if (key === this.#open) return;
    this.#open = key;
    const behavior = prefersStillness() ? "auto" : "smooth";
    this.#tabs.get(key)?.scrollIntoView({ block: "nearest", inline: "nearest", behavior });
  }
}
