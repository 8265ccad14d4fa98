/** Opens and closes the dialogs of index.html: Escape, back, the backdrop and close buttons. */

import { closeLayer, openLayer } from "./layers.js";

/** A dialog that takes the whole attention until it is closed. */
export class Modal {
  #layer = null;

  /**
   * @param {HTMLDialogElement} dialog Elements in it with `data-close` close it.
   * @param {{onClose?: () => void}} [options]
   */
  constructor(dialog, { onClose = () => {} } = {}) {
    this.dialog = dialog;
    this.onClose = onClose;
    dialog.addEventListener("cancel", (event) => {
      event.preventDefault();
      this.close();
    });
    // A browser may close a dialog of its own accord, as on a second Escape. The event comes late:
    // by then the dialog may be open again.
    dialog.addEventListener("close", () => {
      if (!dialog.open) this.close();
    });
    dialog.addEventListener("click", (event) => {
      const onBackdrop = event.target === dialog;
      if (onBackdrop || event.target.closest("[data-close]")) this.close();
    });
  }

  get isOpen() {
    return this.#layer !== null;
  }

  open() {
    if (this.isOpen) return;
    this.dialog.showModal();
    this.#layer = openLayer(() => this.#closed());
  }

  close() {
    if (this.#layer) closeLayer(this.#layer);
  }

  #closed() {
    this.#layer = null;
    if (this.dialog.open) this.dialog.close();
    this.onClose();
  }
}
