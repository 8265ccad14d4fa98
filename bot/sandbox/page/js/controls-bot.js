/** Behind the scenes: whether the bot is in the chat, leads it, and what it may see. */

import { section, selectRow, switchRow } from "./controls-parts.js";
import { isGroup } from "./people.js";

/** @import { Chat, State } from "./types.js" */
/** @import { Play } from "./controls.js" */

const IN_GROUP = [
  { value: "member", label: "A member" },
  { value: "administrator", label: "An admin" },
  { value: "kicked", label: "Not in it" },
];
const IN_PRIVATE = [
  { value: "member", label: "Welcome" },
  { value: "kicked", label: "Blocked" },
];
const WORDS = {
  group: "Plays somebody adding it, removing it or making it an admin.",
  private: "Plays you blocking the bot, or letting it write to you again.",
};
const PRIVACY = {
  on: "In groups the bot sees only commands and replies to it. Telegram’s default.",
  off: "In groups the bot sees every message, as after switching it off at BotFather.",
};

const MODES = [
  ["inline", "Inline mode", "In any chat: write its @name and a query, and send what it offers."],
  ["inline_feedback", "Inline feedback", "The bot is told which of its results somebody sends."],
  ["guest", "Guest mode", "A group without it may mention it, and it answers there once."],
];

/** The bot's own standing. */
export class BotControls {
  /** @param {Play} play */
  constructor(play) {
    this.play = play;
    this.standing = selectRow({
      testid: "control-bot",
      label: "The bot is",
      change: (value) => this.#change(value),
    });
    this.privacy = switchRow({
      testid: "control-privacy",
      label: "Privacy mode",
      words: PRIVACY.on,
      change: (on) => play({ action: "privacy_mode", on }),
    });
    this.modes = MODES.map(([mode, label, words]) => ({
      mode,
      row: switchRow({
        testid: `control-${mode}`,
        label,
        words,
        change: (on) => play({ action: "modes", [mode]: on }),
      }),
    }));
    const rows = [this.standing, this.privacy, ...this.modes.map(({ row }) => row)];
    this.element = section("The bot", ...rows.map((row) => row.element));
  }

  /**
   * @param {State} state
   * @param {Chat} chat
   */
  update(state, chat) {
    this.chat = chat;
    this.bot = state.bot;
    const inGroup = isGroup(chat);
    const options = inGroup ? IN_GROUP : IN_PRIVATE;
    const words = inGroup ? WORDS.group : WORDS.private;
    this.standing.set({ options, value: chat.bot, words });
    const on = state.privacy_mode;
    this.privacy.set({ on, words: on ? PRIVACY.on : PRIVACY.off });
    const { modes } = state;
    for (const { mode, row } of this.modes) {
      row.set({ on: modes[mode], disabled: mode === "inline_feedback" && !modes.inline });
    }
  }

  async #change(wanted) {
    const { chat, bot } = this;
    const who = { chat_id: chat.id, user_id: bot.id };
    if (wanted === "kicked") await this.play({ action: "leave", ...who });
    else if (chat.bot === "kicked") await this.play({ action: "join", ...who });
    if (wanted === "administrator") await this.play({ action: "promote", ...who });
    else if (wanted === "member" && chat.bot === "administrator") {
      await this.play({ action: "demote", ...who });
    }
  }
}
