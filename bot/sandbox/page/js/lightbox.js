/** Shows a picture large; a tap zooms, Escape, back and the cross close. */

import { byId } from "./dom.js";
import { Modal } from "./modal.js";

/** The dialog with one picture. */
export class Lightbox {
  constructor() {
    this.image = byId("lightbox-image");
    this.zoom = byId("lightbox-zoom");
    this.modal = new Modal(byId("lightbox"), { onClose: () => this.#clear() });
    this.zoom.addEventListener("click", (event) => this.#toggle(event));
  }

  /** @param {{url: string, caption: string, from: string}} picture */
  open({ url, caption, from }) {
    this.image.src = url;
    this.image.alt = caption || `Photo from ${from}`;
    byId("lightbox-caption").textContent = caption;
    byId("lightbox-from").textContent = from;
    byId("lightbox-save").href = url;
    this.modal.open();
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

  #clear() {
    this.zoom.classList.remove("zoomed");
    this.zoom.setAttribute("aria-pressed", "false");
    this.image.removeAttribute("src");
  }
}
