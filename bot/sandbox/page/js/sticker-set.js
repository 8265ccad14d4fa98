/** Shows all stickers of a set in a dialog. */

import { fetchStickerSet } from "./api.js";
import { byId, el } from "./dom.js";
import { Modal } from "./modal.js";
import { smallStickerView } from "./sticker-view.js";
import { toast } from "./toast.js";

/** The dialog with one sticker set. */
export class StickerSetDialog {
  #wanted = "";

  constructor() {
    this.list = byId("sticker-set-list");
    this.modal = new Modal(byId("sticker-set"), { onClose: () => this.list.replaceChildren() });
  }

  /** @param {string} name */
  async open(name) {
    this.#wanted = name;
    try {
      const set = await fetchStickerSet(name);
      // Of two presses in a row the later one counts, whichever answer comes first.
      if (name === this.#wanted) this.#show(set);
    } catch (error) {
      toast(error.message);
    }
  }

  #show({ title, stickers }) {
    byId("sticker-set-title").textContent = title;
    const words = stickers.length === 1 ? "1 sticker" : `${stickers.length} stickers`;
    byId("sticker-set-count").textContent = words;
    this.list.replaceChildren(...stickers.map((one) => el("li", {}, smallStickerView(one))));
    this.modal.open();
  }
}
