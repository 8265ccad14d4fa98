/** Behind the scenes: what kind of chat it is and what it allows. */

import { buttonRow, nameForm, section, selectRow, switchRow } from "./controls-parts.js";
import { isGroup } from "./people.js";

/** @import { Chat, State } from "./types.js" */
/** @import { Play } from "./controls.js" */

const LONGEST_NAME = 128;
/** Reactions that say nothing of a face, so the bot has no use for them. */
const UNUSED = ["🏆", "🗿"];
const REACTIONS = [
  { value: "all", label: "All" },
  { value: "few", label: `Only ${UNUSED.join(" and ")}` },
  { value: "none", label: "None" },
];
const EMOJI = { all: null, few: UNUSED, none: [] };
const FORUM = {
  group: "Needs a supergroup.",
  supergroup: "Splits the group into topics; the bot has to answer in the right one.",
};

/** Supergroup, topics, protection and reactions. */
export class ChatControls {
  /** @param {Play} play */
  constructor(play) {
    const about = (action) => play({ ...action, chat_id: this.chat.id });
    this.migrate = buttonRow({
      testid: "control-migrate",
      label: "Make it a supergroup",
      words: "The group gets another id; calls with the old one fail. There is no way back.",
      action: "Upgrade",
      click: () => about({ action: "migrate" }),
    });
    this.forum = switchRow({
      testid: "control-forum",
      label: "Topics",
      words: FORUM.supergroup,
      change: (on) => about({ action: "forum", on }),
    });
    this.topic = nameForm({
      testid: "control-topic",
      label: "Name of a new topic",
      action: "Open",
      longest: LONGEST_NAME,
      send: (name) => about({ action: "topic", name }),
    });
    this.protect = switchRow({
      testid: "control-protect",
      label: "Protect what is said",
      words: "New messages may not be copied, saved or forwarded.",
      change: (on) => about({ action: "protect", on }),
    });
    this.reactions = selectRow({
      testid: "control-reactions",
      label: "Reactions allowed",
      words: "A reaction that is not allowed here is refused.",
      change: (value) => about({ action: "reactions", emoji: EMOJI[value] }),
    });
    const rows = [this.forum.element, this.topic, this.protect.element, this.reactions.element];
    this.element = section("The chat", this.migrate, ...rows);
  }

  /**
   * @param {State} _state
   * @param {Chat} chat
   */
  update(_state, chat) {
    this.chat = chat;
    const inGroup = isGroup(chat);
    this.migrate.hidden = chat.type !== "group";
    this.forum.element.hidden = !inGroup;
    this.reactions.element.hidden = !inGroup;
    this.topic.hidden = !chat.is_forum;
    const isBasic = chat.type === "group";
    const words = isBasic ? FORUM.group : FORUM.supergroup;
    this.forum.set({ on: chat.is_forum, disabled: isBasic, words });
    this.protect.set({ on: chat.protected });
    this.reactions.set({ options: optionsOf(chat.reactions), value: nameOf(chat.reactions) });
  }
}

function nameOf(emoji) {
  if (emoji === null) return "all";
  if (emoji.length === 0) return "none";
  return emoji.every((one) => UNUSED.includes(one)) ? "few" : "own";
}

// Tests may have chosen others; then that is one more choice, already taken.
function optionsOf(emoji) {
  if (nameOf(emoji) !== "own") return REACTIONS;
  return [...REACTIONS, { value: "own", label: `Only ${emoji.join(" ")}` }];
}
