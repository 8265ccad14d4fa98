/** The message box: writing, sending, changing what was sent and the list of commands. */

import { CommandMenu } from "./command-menu.js";
import { byId, isTouchFirst } from "./dom.js";
import { InlinePanel } from "./inline-panel.js";
import { isAnonymous, isGroup, whoIs } from "./people.js";
import { ReplyBar } from "./reply-bar.js";

/** @import { Message } from "./types.js" */

const LONGEST_TEXT = 4096;
const LONGEST_CAPTION = 1024;
const COUNT_BELOW = 300;
const TALLEST_PX = 168;

/** Keeps one draft and one reply per chat. */
export class Composer {
  /**
   * @param {import("./store.js").Store} store
   * @param {import("./session.js").Session} session
   * @param {{sendText: (text: string) => void, edit: (message: Message, text: string) => void,
   *   goTo: (chatId: number, messageId: number) => void, walkUp: () => void,
   *   startBot: (parameter: string) => void, sent: () => void}} actions
   */
  constructor(store, session, actions) {
    this.store = store;
    this.session = session;
    this.actions = actions;
    this.box = byId("composer-text");
    this.sendButton = byId("composer-send");
    this.counter = byId("composer-counter");
    this.commands = new CommandMenu(this.box, {
      list: () => this.#commandList(),
      choose: (command) => this.#chooseCommand(command),
    });
    this.offers = new InlinePanel(this.box, {
      bot: () => (store.state?.modes.inline ? store.state.bot.username : null),
      place: () => this.#askingPlace(),
      address: () => this.#address(),
      sent: () => this.#choiceSent(),
      start: (parameter) => this.#startBot(parameter),
    });
    this.bar = new ReplyBar(session, {
      goTo: actions.goTo,
      drop: () => this.#dropReply(),
    });
    this.#listen();
    session.on("opened", () => this.#show());
    session.on("draft", () => this.#show({ focus: true }));
    session.on("reply", () => this.#drawReply());
    session.on("editing", () => this.#show({ focus: session.editing !== null }));
    const changed = () => {
      this.#drawPlaceholder();
      this.offers.update();
    };
    session.on("speaker", changed);
    for (const kind of ["loaded", "world"]) store.on(kind, changed);
  }

  focus() {
    this.box.focus({ preventScroll: true });
  }

  #listen() {
    byId("composer").addEventListener("submit", (event) => {
      event.preventDefault();
      this.#send();
    });
    this.box.addEventListener("input", () => this.#changed());
    this.box.addEventListener("keydown", (event) => this.#key(event));
    byId("slash").addEventListener("click", () => {
      this.box.value = "/";
      this.#changed();
      this.focus();
    });
  }

  #key(event) {
    if (event.isComposing || this.commands.handleKey(event)) return;
    if (this.offers.handleKey(event)) return;
    if (event.key === "Escape" && this.bar.target) {
      this.#dropReply();
    } else if (event.key === "ArrowUp" && !this.box.value) {
      event.preventDefault();
      this.actions.walkUp();
    } else if (event.key === "Enter" && !event.shiftKey && !isTouchFirst()) {
      event.preventDefault();
      this.#send();
    }
  }

  #send() {
    const text = this.box.value.trim();
    if (!this.#isSendable(text)) return;
    const { editing } = this.session;
    if (editing) {
      this.actions.edit(editing, text);
    } else {
      this.#empty();
      this.actions.sendText(text);
    }
    this.focus();
  }

  // A caption may be taken away altogether, a text may not.
  #isSendable(text) {
    const { editing } = this.session;
    return text.length <= this.#longest && (text !== "" || (editing && editing.text === null));
  }

  get #longest() {
    const { editing } = this.session;
    return editing && editing.text === null ? LONGEST_CAPTION : LONGEST_TEXT;
  }

  #empty() {
    this.box.value = "";
    this.#changed();
  }

  #changed() {
    const { session } = this;
    // The draft waits meanwhile, for when the change of the other message is done.
    if (!session.editing) session.setDraft(session.openChat, this.box.value);
    this.#suggest();
    this.#fit();
  }

  #suggest() {
    this.commands.update();
    this.offers.update();
  }

  #show({ focus = false } = {}) {
    if (this.session.openChat === null) return;
    const { editing } = this.session;
    const draft = this.session.draft(this.session.openChat);
    this.box.value = editing ? (editing.text ?? editing.caption ?? "") : draft;
    this.#drawPlaceholder();
    this.#drawReply();
    this.#suggest();
    this.#fit();
    if (focus || !isTouchFirst()) this.focus();
  }

  #fit() {
    this.box.style.height = "auto";
    const height = this.box.scrollHeight;
    this.box.style.height = `${Math.min(height, TALLEST_PX)}px`;
    this.box.classList.toggle("scrolls", height > TALLEST_PX);
    const text = this.box.value.trim();
    const left = this.#longest - text.length;
    this.sendButton.disabled = !this.#isSendable(text);
    byId("slash").hidden = this.box.value.length > 0;
    this.counter.textContent = left < COUNT_BELOW ? `${left}` : "";
    this.counter.classList.toggle("over", left < 0);
  }

  #drawPlaceholder() {
    const { store, session } = this;
    const chat = store.chat(session.openChat);
    if (!chat) return;
    const speaker = session.speaker(chat.id);
    const name = whoIs(store.state, speaker)?.first_name;
    const mask = isAnonymous(chat, speaker) ? ", unnamed" : "";
    this.box.placeholder = isGroup(chat) ? `Message as ${name}${mask}` : "Message";
  }

  #drawReply() {
    this.bar.draw();
    if (this.bar.target) this.focus();
  }

  #dropReply() {
    if (this.session.editing) this.session.setEditing(null);
    else this.session.setReply(this.session.openChat, null);
    this.focus();
  }

  // What a person is offered depends on the chat and on whether they lead it.
  #commandList() {
    const { store, session } = this;
    const { bot } = store.state;
    const chat = store.chat(session.openChat);
    const lists = bot.chat_commands?.[String(session.openChat)];
    if (session.editing || !chat) return [];
    const isAdmin = chat.admins.includes(session.speaker(chat.id));
    return (isAdmin ? lists?.admins : lists?.members) ?? bot.commands;
  }

  // Only people can ask a bot.
  #askingPlace() {
    const { store, session } = this;
    const { openChat: chatId, editing } = session;
    if (!store.state || chatId === null || editing) return null;
    const fromId = session.speaker(chatId);
    return store.state.people.some((one) => one.id === fromId) ? { chatId, fromId } : null;
  }

  #address() {
    const { openChat } = this.session;
    const reply = this.session.reply(openChat);
    return { topic_id: this.session.topic(openChat), reply_to: reply?.message_id ?? null };
  }

  #choiceSent() {
    this.session.setReply(this.session.openChat, null);
    this.#empty();
    this.actions.sent();
    this.focus();
  }

  #startBot(parameter) {
    this.#empty();
    this.actions.startBot(parameter);
  }

  #chooseCommand(command) {
    const chat = this.store.chat(this.session.openChat);
    const address = isGroup(chat) ? `@${this.store.state.bot.username}` : "";
    this.#empty();
    this.actions.sendText(`/${command}${address}`);
    this.focus();
  }
}
