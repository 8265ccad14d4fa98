/** The panel behind the scenes: plays what happens around the bot in the open chat. */

import { BotControls } from "./controls-bot.js";
import { ChatControls } from "./controls-chat.js";
import { LimitControls } from "./controls-limits.js";
import { PeopleControls } from "./controls-people.js";
import { TroubleControls } from "./controls-trouble.js";
import { WebhookLine } from "./controls-webhook.js";
import { byId } from "./dom.js";
import { Modal } from "./modal.js";
import { addFault, control, fetchFaults, forgetFault } from "./panel-api.js";
import { isGroup } from "./people.js";
import { toast } from "./toast.js";

/**
 * @typedef {(action: {action: string} & Object<string, any>) => Promise<boolean>} Play Makes
 *   something happen; tells whether it could.
 */

const ROOMY = "(min-width: 1000px)";
const LOOK_AGAIN_MS = 2000;

/** Beside the chat where there is room, else over it. */
export class Controls {
  #roomy = window.matchMedia(ROOMY);
  /** @type {ReturnType<typeof setTimeout>|undefined} */
  #timer;

  /**
   * @param {import("./store.js").Store} store
   * @param {import("./session.js").Session} session
   */
  constructor(store, session) {
    this.store = store;
    this.session = session;
    this.panel = byId("controls");
    this.opener = byId("controls-open");
    this.modal = new Modal(this.panel, { onClose: () => this.#closed() });
    const play = (action) => this.#try(() => control(action));
    this.limits = new LimitControls(play);
    this.trouble = new TroubleControls({
      add: (order) => this.#fault(() => addFault(order)),
      remove: (id) => this.#fault(() => forgetFault(id)),
      expireStickers: async () => {
        if (await play({ action: "expire_stickers" })) toast("The bot’s sticker ids are stale now.");
      },
    });
    this.webhook = new WebhookLine();
    const { limits, trouble, webhook } = this;
    const plain = [new BotControls(play), new PeopleControls(play), new ChatControls(play)];
    this.sections = [...plain, webhook, limits, trouble];
    byId("controls-body").append(...this.sections.map((one) => one.element));
    this.#listen();
  }

  #listen() {
    this.opener.addEventListener("click", () => (this.panel.open ? this.close() : this.open()));
    byId("controls-close").addEventListener("click", () => this.close());
    this.panel.addEventListener("keydown", (event) => {
      if (event.key === "Escape" && !this.modal.isOpen) this.close();
    });
    this.#roomy.addEventListener("change", () => {
      if (!this.panel.open) return;
      this.close();
      this.open();
    });
    for (const kind of ["loaded", "world"]) this.store.on(kind, () => this.update());
    this.session.on("opened", () => this.#follow());
  }

  open() {
    this.update();
    if (this.#roomy.matches) this.panel.show();
    else this.modal.open();
    this.opener.setAttribute("aria-expanded", "true");
    this.#look();
  }

  close() {
    if (this.modal.isOpen) {
      this.modal.close();
      return;
    }
    this.panel.close();
    this.#closed();
    this.opener.focus();
  }

  /** Shows how everything stands. */
  update() {
    const { state } = this.store;
    const chat = this.store.chat(this.session.openChat);
    if (!state || !chat) return;
    const where = isGroup(chat) ? `“${chat.title}”` : "your chat with the bot";
    byId("controls-about").textContent = `You play what happens around the bot in ${where}.`;
    for (const one of this.sections) one.update(state, chat);
  }

  #closed() {
    clearTimeout(this.#timer);
    this.opener.setAttribute("aria-expanded", "false");
  }

  #follow() {
    if (this.session.openChat === null && this.panel.open) this.close();
    else this.update();
  }

  // Troubles wear off and calls are counted without an event, so it looks again and again.
  async #look() {
    clearTimeout(this.#timer);
    if (!document.hidden && this.store.reachable) {
      try {
        this.#show(await fetchFaults());
      } catch (error) {
        console.info("How the troubles stand is not known:", error.message);
      }
    }
    clearTimeout(this.#timer);
    if (this.panel.open) this.#timer = setTimeout(() => this.#look(), LOOK_AGAIN_MS);
  }

  #show(faults) {
    this.webhook.show(faults);
    this.limits.show(faults);
    this.trouble.show(faults);
  }

  async #fault(ask) {
    await this.#try(async () => this.#show(await ask()));
  }

  async #try(ask) {
    try {
      await ask();
      return true;
    } catch (error) {
      toast(error.message);
      this.update(); // What was chosen goes back to how it is.
      return false;
    }
  }
}
