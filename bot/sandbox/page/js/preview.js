/** Shows files before they are sent: a caption, and how they are to go. */

import { byId, isTouchFirst } from "./dom.js";
import { Modal } from "./modal.js";
import { canBeShown, parcelsOf, wordFor } from "./parcels.js";
import { PreviewStage } from "./preview-stage.js";

/**
 * @typedef {{file: File, clip?: import("./types.js").ClipFacts|null,
 *   retake?: () => void}} Candidate `clip` where it moves, `retake` where a camera took it.
 * @typedef {import("./parcels.js").Parcel & {text: string, spoiler: boolean,
 *   forwarded: boolean}} Addressed
 */

/** Several files go as an album, or one after another with a caption each. */
export class Preview {
  /** @type {Candidate[]} */
  #queue = [];
  #count = 0;
  #wantsFile = false;

  /** @param {(parcel: Addressed) => void} onSend */
  constructor(onSend) {
    this.onSend = onSend;
    this.stage = new PreviewStage();
    this.modal = new Modal(byId("preview"), { onClose: () => this.#forget() });
    this.caption = byId("preview-caption");
    this.asFile = byId("preview-as-file");
    this.spoiler = byId("preview-spoiler");
    this.forwarded = byId("preview-forwarded");
    this.asAlbum = byId("preview-album");
    this.kinds = byId("preview-kind");
    this.#listen();
  }

  /** @param {Candidate[]} candidates */
  open(candidates) {
    this.#queue = [...candidates];
    this.#count = candidates.length;
    this.#wantsFile = false;
    this.asAlbum.checked = true;
    this.#setKind("video");
    for (const box of [this.spoiler, this.forwarded]) box.checked = false;
    this.caption.value = "";
    this.modal.open();
    this.#draw();
    if (!isTouchFirst()) this.caption.focus();
  }

  #listen() {
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
      this.#drawChoices();
    });
    this.kinds.addEventListener("change", () => this.#drawChoices());
    byId("preview-together").addEventListener("change", () => this.#draw());
    byId("preview-skip").addEventListener("click", () => this.#next());
    byId("preview-retake").addEventListener("click", () => {
      const { retake } = this.#queue[0];
      this.modal.close();
      retake();
    });
  }

  get #isAlbum() {
    return this.#queue.length > 1 && this.asAlbum.checked;
  }

  /** What goes out with the next press of the button. */
  get #chosen() {
    return this.#isAlbum ? this.#queue : this.#queue.slice(0, 1);
  }

  /** Whether it is one video, which can be sent as more than one thing. */
  get #isFilm() {
    return !this.#isAlbum && this.#queue[0].clip?.kind === "video" && !this.asFile.checked;
  }

  /** As what one video goes. */
  get #kind() {
    return this.kinds.querySelector(":checked").value;
  }

  #setKind(kind) {
    for (const radio of this.kinds.querySelectorAll("input")) radio.checked = radio.value === kind;
  }

  #send() {
    if (this.#queue.length === 0) return;
    const marks = { spoiler: this.spoiler.checked, forwarded: this.forwarded.checked };
    const isRound = this.#isFilm && this.#kind === "video_note";
    const kind = this.#isFilm ? this.#kind : "video";
    parcelsOf(this.#chosen, this.asFile.checked, kind).forEach((parcel, index) => {
      const text = index === 0 && !isRound ? this.caption.value.trim() : "";
      this.onSend({ ...parcel, ...marks, text });
    });
    if (this.#isAlbum) this.modal.close();
    else this.#next();
  }

  #next() {
    this.#queue.shift();
    this.caption.value = "";
    this.#setKind("video");
    this.#drawOrClose();
    if (!isTouchFirst()) this.caption.focus();
  }

  #remove(file) {
    this.#queue = this.#queue.filter((one) => one.file !== file);
    this.#count = this.#queue.length;
    this.#drawOrClose();
  }

  #drawOrClose() {
    if (this.#queue.length > 0) this.#draw();
    else this.modal.close();
  }

  #draw() {
    byId("preview-title").textContent = this.#title();
    // Once some have gone out on their own, the others follow on their own.
    byId("preview-together").hidden = this.#count < 2 || this.#queue.length < this.#count;
    byId("preview-skip").hidden = this.#count < 2 || this.#isAlbum;
    byId("preview-retake").hidden = !this.#queue[0].retake;
    if (this.#isAlbum) this.#showMany();
    else this.stage.showOne(this.#queue[0].file);
    this.#drawChoices();
  }

  #showMany() {
    const files = this.#chosen.map((one) => one.file);
    this.stage.showMany(files, (file) => this.#remove(file));
  }

  #title() {
    const what = wordFor(this.#chosen);
    if (this.#isAlbum) return `Send ${this.#chosen.length} ${what}`;
    const place = this.#count - this.#queue.length + 1;
    return this.#count > 1 ? `Send ${place} of ${this.#count}` : `Send a ${what}`;
  }

  #drawChoices() {
    const isShown = this.#chosen.some(canBeShown);
    // What can't be shown can only go as a file; the choice for the others is kept meanwhile.
    this.asFile.disabled = !isShown;
    this.asFile.checked = !isShown || this.#wantsFile;
    this.kinds.hidden = !this.#isFilm;
    const isRound = this.#isFilm && this.#kind === "video_note";
    this.stage.element.classList.toggle("round", isRound);
    this.caption.disabled = isRound;
    this.caption.placeholder = isRound ? "A round video has no caption" : "Caption";
    this.spoiler.disabled = this.asFile.checked || isRound;
  }

  #forget() {
    this.#queue = [];
    this.stage.clear();
  }
}
