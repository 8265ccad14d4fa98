/** Shows a file before it is sent, with a caption and the choice to send it as a file. */

import { byId, el, icon, isTouchFirst } from "./dom.js";
import { sizeOf } from "./format.js";
import { Modal } from "./modal.js";

/**
 * @typedef {{file: File, retake?: () => void}} Candidate `retake` where a camera took it.
 */

/** Goes through the chosen files one after another. */
export class Preview {
  /** @type {Candidate[]} */
  #queue = [];
  #count = 0;
  #address = null;
  #wantsFile = false;

  /** @param {(file: File, options: {caption: string, asDocument: boolean}) => void} onSend */
  constructor(onSend) {
    this.onSend = onSend;
    this.modal = new Modal(byId("preview"), { onClose: () => this.#forget() });
    this.caption = byId("preview-caption");
    this.asFile = byId("preview-as-file");
    byId("preview-form").addEventListener("submit", (event) => {
      event.preventDefault();
      this.#send();
    });
    this.caption.addEventListener("keydown", (event) => {
      const sends = event.key === "Enter" && !event.shiftKey && !event.isComposing;
      if (!sends || isTouchFirst()) return;
      event.preventDefault();
      this.#send();
    });
    this.asFile.addEventListener("change", () => {
      this.#wantsFile = this.asFile.checked;
    });
    byId("preview-skip").addEventListener("click", () => this.#next());
    byId("preview-retake").addEventListener("click", () => this.#retake());
  }

  /** @param {Candidate[]} candidates */
  open(candidates) {
    this.#queue = [...candidates];
    this.#count = candidates.length;
    this.#wantsFile = false;
    this.modal.open();
    this.#draw();
  }

  #send() {
    const [candidate] = this.#queue;
    if (!candidate) return;
    const caption = this.caption.value.trim();
    this.onSend(candidate.file, { caption, asDocument: this.asFile.checked });
    this.#next();
  }

  #next() {
    this.#queue.shift();
    if (this.#queue.length > 0) this.#draw();
    else this.modal.close();
  }

  #retake() {
    const { retake } = this.#queue[0];
    this.modal.close();
    retake();
  }

  #draw() {
    const [{ file, retake }] = this.#queue;
    const isPicture = file.type.startsWith("image/");
    const place = this.#count - this.#queue.length + 1;
    const what = isPicture ? "photo" : "file";
    const several = this.#count > 1;
    const title = several ? `Send ${place} of ${this.#count}` : `Send a ${what}`;
    byId("preview-title").textContent = title;
    byId("preview-skip").hidden = !several;
    byId("preview-retake").hidden = !retake;
    // What is no picture can only go as a file; the choice for pictures is kept meanwhile.
    this.asFile.disabled = !isPicture;
    this.asFile.checked = !isPicture || this.#wantsFile;
    this.caption.value = "";
    this.#show(file, isPicture);
    if (!isTouchFirst()) this.caption.focus();
  }

  #show(file, isPicture) {
    if (this.#address) URL.revokeObjectURL(this.#address);
    this.#address = isPicture ? URL.createObjectURL(file) : null;
    const stage = byId("preview-stage");
    if (!isPicture) {
      stage.replaceChildren(cardOf(file));
      return;
    }
    const image = el("img", { src: this.#address, alt: `Preview of ${file.name}` });
    // A browser may not know the format (HEIC is one); the bot may be asked all the same.
    image.addEventListener("error", () => image.replaceWith(cardOf(file)));
    stage.replaceChildren(image);
  }

  #forget() {
    this.#queue = [];
    if (this.#address) URL.revokeObjectURL(this.#address);
    this.#address = null;
    byId("preview-stage").replaceChildren();
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
