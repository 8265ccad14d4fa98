/** Shows pictures large; a tap zooms, arrows turn the pages, Escape, back and the cross close. */

import { byId } from "./dom.js";
import { Modal } from "./modal.js";

/** @import { Picture } from "./message-view.js" */

/** The dialog with one picture of one or several. */
export class Lightbox {
  /** @type {Picture[]} */
  #pictures = [];
  #at = 0;

  constructor() {
    this.image = byId("lightbox-image");
    this.zoom = byId("lightbox-zoom");
    this.modal = new Modal(byId("lightbox"), { onClose: () => this.#clear() });
    this.zoom.addEventListener("click", (event) => this.#toggle(event));
    byId("lightbox-back").addEventListener("click", () => this.#turn(-1));
    byId("lightbox-next").addEventListener("click", () => this.#turn(1));
    byId("lightbox").addEventListener("keydown", (event) => {
      const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
      if (step) this.#turn(step);
    });
  }

  /**
   * @param {Picture[]} pictures
   * @param {number} at Which of them to show first.
   */
  open(pictures, at) {
    this.#pictures = pictures;
    this.#at = at;
    this.#show();
    this.modal.open();
  }

  #turn(step) {
    const at = this.#at + step;
    if (at < 0 || at >= this.#pictures.length) return;
    this.#at = at;
    this.#unzoom();
    this.#show();
  }

  #show() {
    const { url, caption, from, isProtected } = this.#pictures[this.#at];
    const count = this.#pictures.length;
    const place = count > 1 ? `, ${this.#at + 1} of ${count}` : "";
    this.image.src = url;
    this.image.alt = caption || `Photo from ${from}${place}`;
    byId("lightbox-caption").textContent = caption;
    byId("lightbox-from").textContent = `${from}${place}`;
    byId("lightbox-save").href = url;
    byId("lightbox-save").hidden = isProtected;
    this.#drawArrow("lightbox-back", count > 1, this.#at > 0);
    this.#drawArrow("lightbox-next", count > 1, this.#at < count - 1);
  }

  // At an end the arrow stays where it is, so that the focus does.
  #drawArrow(id, shows, leadsOn) {
    byId(id).hidden = !shows;
    byId(id).setAttribute("aria-disabled", String(!leadsOn));
  }

  // Zooms to the picture's own pixels, towards where it was tapped.
  #toggle(event) {
    const box = this.image.getBoundingClientRect();
    const across = (event.clientX - box.left) / box.width;
    const down = (event.clientY - box.top) / box.height;
    const zoomed = this.zoom.classList.toggle("zoomed");
    this.zoom.setAttribute("aria-pressed", String(zoomed));
    if (!zoomed) return;
    this.zoom.scrollLeft = across * this.zoom.scrollWidth - this.zoom.clientWidth / 2;
    this.zoom.scrollTop = down * this.zoom.scrollHeight - this.zoom.clientHeight / 2;
  }

  #unzoom() {
    this.zoom.classList.remove("zoomed");
    this.zoom.setAttribute("aria-pressed", "false");
  }

  #clear() {
    this.#unzoom();
    this.image.removeAttribute("src");
  }
}
