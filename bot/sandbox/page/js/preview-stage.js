/** Draws the files that are about to be sent, and frees them when they are not shown any more. */

import { isVideo } from "./clip-reading.js";
import { byId, el, icon, iconButton } from "./dom.js";
import { sizeOf } from "./format.js";

/** @param {File} file */
export function isPicture(file) {
  return file.type.startsWith("image/");
}

/** One file large, or several in a grid. */
export class PreviewStage {
  /** @type {Map<File, string>} */
  #addresses = new Map();

  constructor() {
    this.element = byId("preview-stage");
  }

  /** @param {File} file */
  showOne(file) {
    this.element.classList.remove("many");
    this.element.replaceChildren(this.#view(file, { controls: true }));
  }

  /**
   * @param {File[]} files
   * @param {(file: File) => void} onRemove
   */
  showMany(files, onRemove) {
    const tiles = files.map((file) => {
      const label = `Leave out ${file.name}`;
      const cross = iconButton("close", label, () => onRemove(file), { class: "tile-remove" });
      return el("div", { class: "preview-tile" }, this.#view(file, {}), cross);
    });
    this.element.classList.add("many");
    this.element.replaceChildren(...tiles);
  }

  clear() {
    for (const address of this.#addresses.values()) URL.revokeObjectURL(address);
    this.#addresses.clear();
    this.element.replaceChildren();
  }

  #view(file, { controls = false }) {
    if (isVideo(file)) return this.#player(file, controls);
    if (!isPicture(file)) return cardOf(file);
    const image = el("img", { src: this.#address(file), alt: `Preview of ${file.name}` });
    // A browser may not know the format (HEIC is one); the bot may be asked all the same.
    image.addEventListener("error", () => image.replaceWith(cardOf(file)));
    return image;
  }

  #player(file, controls) {
    const attributes = { src: this.#address(file), controls, playsinline: true };
    const video = el("video", { ...attributes, "aria-label": `Preview of ${file.name}` });
    video.addEventListener("error", () => video.replaceWith(cardOf(file)));
    return video;
  }

  #address(file) {
    const address = this.#addresses.get(file) ?? URL.createObjectURL(file);
    this.#addresses.set(file, address);
    return address;
  }
}

function cardOf(file) {
  const words = el(
    "span",
    { class: "file-link" },
    el("span", { class: "file-name", dir: "auto" }, file.name),
    el("span", { class: "file-size" }, sizeOf(file.size)),
  );
  return el("div", { class: "file" }, el("span", { class: "file-badge" }, icon("file")), words);
}
