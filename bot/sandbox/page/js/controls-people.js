/** Behind the scenes: who is in the group and who leads it. */

import { nameForm, section, selectRow } from "./controls-parts.js";
import { el } from "./dom.js";
import { avatar, colourOf, isGroup, whoIs } from "./people.js";

/** @import { Chat, State } from "./types.js" */
/** @import { Play } from "./controls.js" */

const LONGEST_NAME = 64;
const CHANGE = "What could happen";

/** A row for everybody there is, in the group or not. */
export class PeopleControls {
  /** @type {Map<number, import("./controls-parts.js").Row>} */
  #rows = new Map();
  /** @type {{chatId: number, known: Set<number>}|null} Somebody new is to join this chat. */
  #awaited = null;

  /** @param {Play} play */
  constructor(play) {
    this.play = play;
    this.list = el("div", { class: "control-list" });
    const invite = nameForm({
      testid: "control-person",
      label: "Name of somebody new",
      action: "Add",
      longest: LONGEST_NAME,
      send: (name) => this.#invite(name),
    });
    this.element = section("People and other bots", this.list, invite);
  }

  /**
   * @param {State} state
   * @param {Chat} chat
   */
  update(state, chat) {
    Object.assign(this, { state, chat });
    this.element.hidden = !isGroup(chat);
    this.#welcome();
    const everybody = [...state.people, ...state.other_bots];
    const rows = everybody.map((one) => this.#row(one));
    if (rows.length !== this.list.children.length) {
      this.list.replaceChildren(...rows.map((row) => row.element));
    }
    everybody.forEach((one, index) => rows[index].set(this.#stateOf(one.id)));
  }

  #row(person) {
    const { id, first_name: label } = person;
    const known = this.#rows.get(id);
    if (known) return known;
    const face = avatar(label, `small ${colourOf(this.state, id)}`);
    const change = (value) => this.#change(id, value);
    const row = selectRow({ testid: `control-person-${id}`, label, face, change });
    this.#rows.set(id, row);
    return row;
  }

  #stateOf(id) {
    const { chat } = this;
    const value = this.#standing(id);
    const isPerson = this.state.people.some((one) => one.id === id);
    if (value === "out") return { value, options: this.#waysIn(), words: "" };
    const options = [{ value: "member", label: "Member" }];
    if (isPerson) options.push({ value: "administrator", label: "Admin" });
    if (isPerson && chat.type === "supergroup") {
      options.push({ value: "anonymous", label: "Anonymous admin" });
    }
    const isCreator = id === chat.creator;
    if (isCreator) options.splice(0, 2, { value: "administrator", label: "Creator" });
    else options.push(...this.#waysOut(isPerson));
    return { value, options, words: isCreator ? "Made the group" : "" };
  }

  #standing(id) {
    const { chat } = this;
    if (!chat.members.includes(id)) return "out";
    if (chat.anonymous_admins.includes(id)) return "anonymous";
    return chat.admins.includes(id) ? "administrator" : "member";
  }

  #waysIn() {
    return [
      { value: "out", label: "Not in it" },
      { value: "join", label: "Joins", group: CHANGE },
      { value: "added", label: `Is added by ${this.#leader().first_name}`, group: CHANGE },
    ];
  }

  #waysOut(isPerson) {
    const removed = `Is removed by ${this.#leader().first_name}`;
    const leave = { value: "leave", label: "Leaves", group: CHANGE };
    return [...(isPerson ? [leave] : []), { value: "removed", label: removed, group: CHANGE }];
  }

  #leader() {
    return whoIs(this.state, this.chat.creator ?? this.state.me);
  }

  #change(id, wanted) {
    const who = { chat_id: this.chat.id, user_id: id };
    const by = this.#leader().id;
    const isCreator = id === this.chat.creator;
    const actions = {
      join: { action: "join", ...who },
      added: { action: "join", ...who, by },
      leave: { action: "leave", ...who },
      removed: { action: "leave", ...who, by },
      member: { action: "demote", ...who },
      administrator: { action: isCreator ? "demote" : "promote", ...who, anonymous: false },
      anonymous: { action: "promote", ...who, anonymous: true },
    };
    this.play(actions[wanted]);
  }

  async #invite(name) {
    const known = new Set(this.state.people.map((one) => one.id));
    this.#awaited = { chatId: this.chat.id, known };
    const isThere = await this.play({ action: "person", first_name: name });
    if (!isThere) this.#awaited = null;
  }

  // Somebody new comes with an event, and is then let into the group they were made for.
  #welcome() {
    if (!this.#awaited) return;
    const { chatId, known } = this.#awaited;
    const newcomer = this.state.people.find((one) => !known.has(one.id));
    if (!newcomer) return;
    this.#awaited = null;
    this.play({ action: "join", chat_id: chatId, user_id: newcomer.id, by: this.#leader().id });
  }
}
