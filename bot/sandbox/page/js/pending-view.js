/** Draws a message that is still on its way, or did not get through. */

import { el, icon } from "./dom.js";

/** @import { Letter } from "./outbox.js" */

const ALBUM_COLUMNS = 3;

/** One letter of the outbox on the screen. */
export class PendingView {
  /**
   * @param {Letter} letter
   * @param {{retry: (letter: Letter) => void, discard: (letter: Letter) => void,
   *   edit: (letter: Letter) => void, sendAsFile: (letter: Letter) => void}} actions
   */
  constructor(letter, actions) {
    this.letter = letter;
    this.actions = actions;
    this.bar = el("progress", { class: "upload", max: "1", "aria-label": "Upload" });
    this.note = el("div", { class: "pending-note" });
    const bubble = el("div", { class: "bubble" }, ...contentOf(letter));
    if (letter.files.length > 0) bubble.append(this.bar);
    const column = el("div", { class: "column" }, el("div", { class: "line" }, bubble), this.note);
    this.element = el("li", { class: "message own pending last", data: { testid: "pending" } });
    this.element.append(column);
    this.update();
  }

  /** Shows how the letter stands now. */
  update() {
    const { status, progress, trouble } = this.letter;
    const failed = status === "failed";
    this.element.classList.toggle("failed", failed);
    this.bar.hidden = failed;
    // At 1 the bytes have gone and the sandbox is working on them: show that it goes on.
    if (status === "going" && progress < 1) this.bar.value = progress;
    else this.bar.removeAttribute("value");
    if (failed) this.note.replaceChildren(...this.#troubleView(trouble));
    else this.note.replaceChildren("Sending…");
  }

  #troubleView(trouble) {
    const { letter, actions } = this;
    const button = (label, iconName, run) => {
      const click = () => run(letter);
      const attributes = { type: "button", class: "small-button", on: { click } };
      return el("button", attributes, icon(iconName), label);
    };
    return [
      el("span", { class: "trouble", role: "alert", dir: "auto" }, `Not sent. ${trouble}`),
      button("Try again", "retry", actions.retry),
      letter.files.length > 0 ? null : button("Edit", "edit", actions.edit),
      letter.pictures.some(Boolean) ? button("Send as a file", "file", actions.sendAsFile) : null,
      button("Discard", "trash", actions.discard),
    ].filter(Boolean);
  }
}

function contentOf(letter) {
  const { files, pictures } = letter;
  const parts = files.map((file, index) => partOf(file, pictures[index]));
  const content = parts.length > 1 && pictures.every(Boolean) ? [gridOf(parts)] : parts;
  if (letter.text) content.push(el("div", { class: "words", dir: "auto" }, letter.text));
  return content;
}

function partOf(file, picture) {
  if (!picture) return cardOf(file);
  const image = el("img", { src: picture, alt: file.name, class: "pending-picture" });
  image.addEventListener("error", () => image.replaceWith(cardOf(file)));
  return image;
}

function gridOf(parts) {
  const grid = el("div", { class: "pending-album" }, ...parts);
  grid.classList.toggle("pairs", parts.length < ALBUM_COLUMNS);
  return grid;
}

function cardOf(file) {
  const name = el("span", { class: "file-name", dir: "auto" }, file.name);
  return el("div", { class: "file" }, el("span", { class: "file-badge" }, icon("file")), name);
}
