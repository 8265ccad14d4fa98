/**
 * One file to write in: a plain text box over a coloured copy of its text, beside line numbers.
 *
 * The text box is as large as its text, and the frame around it scrolls; so nothing needs to be
 * kept in step. Every file has a sheet of its own, with its own undo, selection and scrolling.
 */

import { el, isTouchFirst } from "./dom.js";
import { START, tokenize } from "./toml-tokens.js";

const FLASH_MS = 1600;

export class Sheet {
  /** @type {{key: string, row: HTMLElement, next: import("./toml-tokens.js").LineState}[]} */
  #rows = [];

  /**
   * @param {{name: string, text: string, isOwn: boolean}} file
   * @param {(text: string) => void} onInput
   */
  constructor(file, onInput) {
    this.copy = el("div", { class: "copy", "aria-hidden": "true" });
    this.box = el("textarea", {
      class: "box",
      "aria-label": file.isOwn ? `Rules in ${file.name}` : `${file.name}, built in, to read`,
      "aria-describedby": "problems-title",
      autocapitalize: "off",
      autocomplete: "off",
      autocorrect: "off",
      dir: "ltr",
      readonly: !file.isOwn,
      spellcheck: "false",
      wrap: "off",
      data: { testid: "box" },
    });
    this.element = el(
      "div",
      { class: "sheet", data: { file: file.name } },
      el("div", { class: "paper" }, this.copy, this.box),
    );
    this.box.value = file.text;
    this.box.addEventListener("input", () => {
      this.#draw();
      onInput(this.box.value);
    });
    this.#draw();
  }

  /**
   * Marks the lines that problems are about, in place of earlier marks.
   *
   * @param {{line: number, message: string, mend: string}[]} problems
   */
  mark(problems) {
    const lines = new Set(problems.map((problem) => problem.line));
    this.#rows.forEach(({ row }, index) => row.classList.toggle("bad", lines.has(index + 1)));
    this.box.setAttribute("aria-invalid", String(problems.length > 0));
  }

  /**
   * Shows a line and puts the cursor there.
   *
   * @param {number} line From 1.
   * @param {number} [column] From 1; left out: the whole line is selected.
   */
  jump(line, column = 0) {
    const lines = this.box.value.split("\n");
    const at = Math.min(line, lines.length) - 1;
    const start = lines.slice(0, at).reduce((sum, each) => sum + each.length + 1, 0);
    // Columns count characters; a text box counts some emoji as two.
    const from = start + [...lines[at]].slice(0, Math.max(0, column - 1)).join("").length;
    this.box.setSelectionRange(from, column ? from : start + lines[at].length);
    // On a phone the keyboard would cover what is to be read.
    if (!isTouchFirst()) this.box.focus({ preventScroll: true });
    const { row } = this.#rows[at];
    const frame = this.element;
    frame.scrollTo({ top: row.offsetTop - frame.clientHeight / 3, left: 0 });
    row.classList.add("flash");
    setTimeout(() => row.classList.remove("flash"), FLASH_MS);
  }

  /**
   * Puts another text in place of this one, so that it can be undone.
   *
   * @param {string} text
   */
  replace(text) {
    this.box.focus({ preventScroll: true });
    this.box.select();
    // The only way that leaves the undo of the browser intact.
    const isDone = document.execCommand("insertText", false, text);
    if (isDone) return;
    this.box.value = text;
    this.box.dispatchEvent(new Event("input"));
  }

  /** Draws the lines that changed; those before and after them stay as they are. */
  #draw() {
    const lines = this.box.value.split("\n");
    const old = this.#rows;
    let state = START;
    let same = 0;
    const both = Math.min(old.length, lines.length);
    while (same < both && old[same].key === keyOf(lines[same], state)) {
      state = old[same].next;
      same += 1;
    }
    const fresh = lines.slice(same).map((line) => {
      const key = keyOf(line, state);
      const { tokens, state: next } = tokenize(line, state);
      state = next;
      return { key, tokens, next };
    });
    let tail = 0;
    const most = Math.min(old.length - same, fresh.length);
    while (tail < most && old.at(-1 - tail).key === fresh.at(-1 - tail).key) tail += 1;
    const rows = fresh.slice(0, fresh.length - tail).map(toRow);
    for (const { row } of old.slice(same, old.length - tail)) row.remove();
    const after = tail > 0 ? old.at(-tail).row : null;
    for (const { row } of rows) this.copy.insertBefore(row, after);
    this.#rows = [...old.slice(0, same), ...rows, ...old.slice(old.length - tail)];
    this.copy.dataset.digits = String(String(lines.length).length);
  }
}

function keyOf(line, { quote, depth }) {
  return `${quote}${depth} ${line}`;
}

function toRow({ key, tokens, next }) {
  const spans = tokens.map(({ kind, text }) =>
    kind ? el("i", { class: `toml-${kind}` }, text) : text,
  );
  return { key, next, row: el("div", { class: "row" }, ...spans) };
}
