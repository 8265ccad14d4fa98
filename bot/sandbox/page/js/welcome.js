/** Greets in an empty chat: what to do, samples to tap and a start button. */

import { byId, el } from "./dom.js";
import { isGroup, peopleIn } from "./people.js";
import { sampleButton } from "./tray.js";

const INVITATIONS = {
  private: {
    title: "Show the bot a face",
    text: "Send a photo or a clip, and it answers with what it sees in the face and three replies to copy.",
  },
  group: {
    title: "A group with a bot in it",
    text: "Send a photo or a clip as {names}, then tap what to say; or reply /mood to a photo.",
  },
};

/** The panel in the middle of a chat where nobody has said anything. */
export class Welcome {
  /**
   * @param {{store: import("./store.js").Store, session: import("./session.js").Session,
   *   outbox: import("./outbox.js").Outbox}} parts
   * @param {{sendSample: (sample: any) => void, sendText: (text: string) => void}} actions
   */
  constructor(parts, actions) {
    Object.assign(this, parts);
    this.actions = actions;
    this.panel = byId("welcome");
    const draw = () => this.draw();
    for (const kind of ["loaded", "messages", "world"]) this.store.on(kind, draw);
    this.session.on("opened", draw);
    this.outbox.on("changed", draw);
  }

  draw() {
    const chat = this.store.chat(this.session.openChat);
    const topicId = this.session.topic(this.session.openChat);
    const shows = Boolean(chat) && this.#isEmpty(chat.id, topicId);
    const place = `${chat?.id}/${topicId}`;
    const changed = shows !== !this.panel.hidden || this.panel.dataset.place !== place;
    if (!changed) return;
    this.panel.hidden = !shows;
    this.panel.dataset.place = place;
    this.panel.replaceChildren(...(shows ? this.#content(chat) : []));
  }

  #isEmpty(chatId, topicId) {
    const said = this.store.thread(chatId, topicId).some((one) => !one.service);
    return !said && this.outbox.letters(chatId, topicId).length === 0;
  }

  #content(chat) {
    const { title, text } = this.#invitation(chat);
    const samples = this.store.state.samples.map((sample, index) => {
      const button = sampleButton(sample, index, this.actions.sendSample);
      const name = el("span", { class: "sample-name" }, sample.label);
      const credit = el("span", { class: "sample-credit" }, sample.credit);
      button.append(el("span", { class: "sample-words" }, name, credit));
      return button;
    });
    const content = [
      el("h2", {}, title),
      el("p", {}, text),
      el("div", { class: "sample-cards" }, ...samples),
    ];
    if (!isGroup(chat)) content.push(this.#startButton());
    const note = "Nothing leaves this machine. A program guesses how faces look; it can be wrong.";
    return [...content, el("p", { class: "fine-print" }, note)];
  }

  #invitation(chat) {
    if (!isGroup(chat)) return INVITATIONS.private;
    const names = peopleIn(this.store.state, chat).map((one) => one.first_name);
    const list = new Intl.ListFormat("en", { type: "disjunction" }).format(names);
    const { title, text } = INVITATIONS.group;
    const topicId = this.session.topic(chat.id);
    const topic = chat.topics.find((one) => one.id === topicId);
    return {
      title: chat.is_forum && topic ? `Nothing in “${topic.name}” yet` : title,
      text: text.replace("{names}", list),
    };
  }

  #startButton() {
    const click = () => this.actions.sendText("/start");
    const attributes = { type: "button", class: "primary-button", data: { testid: "start" } };
    return el("button", { ...attributes, on: { click } }, "Start");
  }
}
