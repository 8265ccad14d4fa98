/** Greets in an empty chat: what to do, sample photos to tap and a start button. */

import { byId, el } from "./dom.js";
import { sampleButton } from "./tray.js";

const INVITATIONS = {
  private: {
    title: "Show the bot a face",
    text: "Send a photo, and it answers with what it sees in the face and three replies to copy.",
  },
  group: {
    title: "A group with a bot in it",
    text: "Send a photo as {names}, then tap what to say; or reply /mood to a photo.",
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
    for (const kind of ["loaded", "messages"]) this.store.on(kind, draw);
    this.session.on("opened", draw);
    this.outbox.on("changed", draw);
  }

  draw() {
    const chat = this.store.chat(this.session.openChat);
    const shows = Boolean(chat) && this.#isEmpty(chat.id);
    const changed = shows !== !this.panel.hidden || this.panel.dataset.chat !== `${chat?.id}`;
    if (!changed) return;
    this.panel.hidden = !shows;
    this.panel.dataset.chat = `${chat?.id}`;
    this.panel.replaceChildren(...(shows ? this.#content(chat) : []));
  }

  #isEmpty(chatId) {
    const said = this.store.messages(chatId).some((one) => !one.service);
    return !said && this.outbox.letters(chatId).length === 0;
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
    if (chat.type === "private") content.push(this.#startButton());
    const note = "Nothing leaves this machine. A program guesses how faces look; it can be wrong.";
    return [...content, el("p", { class: "fine-print" }, note)];
  }

  #invitation(chat) {
    if (chat.type === "private") return INVITATIONS.private;
    const names = chat.members.map((id) => this.store.person(id)?.first_name).filter(Boolean);
    const list = new Intl.ListFormat("en", { type: "disjunction" }).format(names);
    return { ...INVITATIONS.group, text: INVITATIONS.group.text.replace("{names}", list) };
  }

  #startButton() {
    const click = () => this.actions.sendText("/start");
    const attributes = { type: "button", class: "primary-button", data: { testid: "start" } };
    return el("button", { ...attributes, on: { click } }, "Start");
  }
}
