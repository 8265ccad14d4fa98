/** Shows files before they are sent: a caption, and how they are to go. */

import { byId, isTouchFirst } from "./dom.js";
import { Modal } from "./modal.js";
import { PreviewStage, isPicture } from "./preview-stage.js";

/**
 * @typedef {{file: File, retake?: () => void}} Candidate `retake` where a camera took it.
 * @typedef {{files: File[], text: string, asDocument: boolean, spoiler: boolean,
 *   forwarded: boolean}} Parcel What becomes one message or one album.
 */

const ALBUM_LIMIT = 10;

/** Several files go as an album, or one after another with a caption each. */
export class Preview {
  /** @type {Candidate[]} */
  #queue = [];
  #count = 0;
  #wantsFile = false;

  /** @param {(parcel: Parcel) => void} onSend */
  constructor(onSend) {
    this.onSend = onSend;
    this.stage = new PreviewStage();
    this.modal = new Modal(byId("preview"), { onClose: () => this.#forget() });
    this.caption = byId("preview-caption");
    this.asFile = byId("preview-as-file");
    this.spoiler = byId("preview-spoiler");
    this.forwarded = byId("preview-forwarded");
    this.asAlbum = byId("preview-album");
    this.#listen();
  }

  /** @param {Candidate[]} candidates */
  open(candidates) {
    this.#queue = [...candidates];
    this.#count = candidates.length;
    this.#wantsFile = false;
    this.asAlbum.checked = true;
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

  /** The files that go out with the next press of the button. */
  get #chosen() {
    return (this.#isAlbum ? this.#queue : this.#queue.slice(0, 1)).map((one) => one.file);
  }

  #send() {
    if (this.#queue.length === 0) return;
    const marks = { spoiler: this.spoiler.checked, forwarded: this.forwarded.checked };
    parcelsOf(this.#chosen, this.asFile.checked).forEach((parcel, index) => {
      const text = index === 0 ? this.caption.value.trim() : "";
      this.onSend({ ...parcel, ...marks, text });
    });
    if (this.#isAlbum) this.modal.close();
    else this.#next();
  }

  #next() {
    this.#queue.shift();
    this.caption.value = "";
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
    if (this.#isAlbum) this.stage.showMany(this.#chosen, (file) => this.#remove(file));
    else this.stage.showOne(this.#queue[0].file);
    this.#drawChoices();
  }

  #title() {
    const files = this.#chosen;
    const what = files.every(isPicture) ? "photo" : "file";
    if (this.#isAlbum) return `Send ${files.length} ${what}s`;
    const place = this.#count - this.#queue.length + 1;
    return this.#count > 1 ? `Send ${place} of ${this.#count}` : `Send a ${what}`;
  }

  #drawChoices() {
    const hasPictures = this.#chosen.some(isPicture);
    // What is no picture can only go as a file; the choice for pictures is kept meanwhile.
    this.asFile.disabled = !hasPictures;
    this.asFile.checked = !hasPictures || this.#wantsFile;
    this.spoiler.disabled = this.asFile.checked;
  }

  #forget() {
    this.#queue = [];
    this.stage.clear();
  }
}

/**
 * Telegram's albums hold at most ten, and either photos or files.
 *
 * @param {File[]} files
 * @param {boolean} asDocument Whether photos go as files as well.
 * @returns {{files: File[], asDocument: boolean}[]}
 */
function parcelsOf(files, asDocument) {
  const photos = asDocument ? [] : files.filter(isPicture);
  const others = files.filter((file) => !photos.includes(file));
  return [
    ...dealt(photos).map((part) => ({ files: part, asDocument: false })),
    ...dealt(others).map((part) => ({ files: part, asDocument: true })),
  ];
}

// Eleven files make albums of six and five, rather than one of ten and a lonely message.
function dealt(files) {
  const albums = Math.ceil(files.length / ALBUM_LIMIT);
  const size = Math.ceil(files.length / albums);
  return Array.from({ length: albums }, (_, i) => files.slice(i * size, (i + 1) * size));
}
