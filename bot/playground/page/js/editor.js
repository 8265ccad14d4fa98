/** The pane with the rules: which file is open, its sheet, and saving. */

import { ApiError, saveRules } from "./api.js";
import { byId, el } from "./dom.js";
import { ruleAt, withRule } from "./files.js";
import { Sheet } from "./sheet.js";
import { toast } from "./toast.js";

export class Editor {
  /** @type {Map<import("./files.js").RulesFile, Sheet>} */
  #sheets = new Map();

  /** @param {import("./files.js").Files} files */
  constructor(files) {
    this.files = files;
    this.select = byId("file");
    this.#listFiles();
    byId("save").textContent = files.place ? "Save" : "Download";
    byId("save").addEventListener("click", () => this.save());
    document.addEventListener("keydown", (event) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "s") return;
      event.preventDefault();
      this.save();
    });
    files.onChange((what) => {
      if (what === "current") this.#show();
      else this.#tell();
    });
    this.#show();
  }

  /**
   * Opens a file at a line.
   *
   * @param {{file: string, line: number, column?: number, isOwn: boolean}} place
   */
  jump({ file: name, line, column, isOwn }) {
    const file = this.files.find(name, isOwn);
    if (!file) return;
    this.files.open(file);
    this.#sheet(file).jump(line, column);
  }

  /** @param {object[]} problems Those of all own files. */
  mark(problems) {
    for (const file of this.files.own) {
      this.#sheet(file).mark(problems.filter((problem) => problem.file === file.name));
    }
  }

  /** Copies a built-in rule into the first own file, to be changed there. */
  adopt({ file: name, line }) {
    const from = this.files.find(name, false);
    const [own] = this.files.own;
    const grown = withRule(own.text, ruleAt(from.text, line));
    this.files.open(own);
    this.#sheet(own).replace(grown.text);
    this.#sheet(own).jump(grown.line);
    toast(`Copied to ${own.name}.`);
  }

  /** Puts a text in place of an own file's. */
  replace(file, text) {
    this.files.open(file);
    this.#sheet(file).replace(text);
  }

  async save(anyway = false) {
    const file = this.files.current.isOwn ? this.files.current : this.files.own[0];
    const { name, text, seen } = file;
    if (!this.files.place) {
      download(name, text);
      this.files.markSaved(file, text, seen);
      return;
    }
    try {
      const saved = await saveRules({ name, text, seen, anyway });
      this.files.markSaved(file, text, saved.seen);
      toast(`Saved ${name}.`);
    } catch (error) {
      const isConflict = error instanceof ApiError && error.status === 409;
      const again = { label: "Save anyway", run: () => this.save(true) };
      toast(error.message, isConflict ? again : null);
    }
  }

  #listFiles() {
    const groups = [
      ["Yours", this.files.own],
      ["Built in, to read", this.files.all.filter((file) => !file.isOwn)],
    ];
    for (const [label, files] of groups) {
      const option = (file) => el("option", { value: this.files.all.indexOf(file) }, file.name);
      this.select.append(el("optgroup", { label }, ...files.map(option)));
    }
    this.select.addEventListener("change", () => {
      this.files.open(this.files.all[Number(this.select.value)]);
    });
  }

  #show() {
    const { current } = this.files;
    this.#sheet(current);
    for (const [file, sheet] of this.#sheets) sheet.element.hidden = file !== current;
    this.select.value = String(this.files.all.indexOf(current));
    this.#tell();
  }

  /** Says how the open file stands. */
  #tell() {
    const { current } = this.files;
    const isUnsaved = this.files.isUnsaved(current);
    const words = isUnsaved ? "Not saved" : "";
    byId("file-status").textContent = current.isOwn ? words : "Built in: to read";
    byId("file-status").classList.toggle("unsaved", isUnsaved);
    byId("save").hidden = !current.isOwn;
  }

  #sheet(file) {
    if (!this.#sheets.has(file)) {
      const sheet = new Sheet(file, (text) => this.files.write(file, text));
      sheet.element.hidden = file !== this.files.current;
      this.#sheets.set(file, sheet);
      byId("sheets").append(sheet.element);
    }
    return this.#sheets.get(file);
  }
}

function download(name, text) {
  const url = URL.createObjectURL(new Blob([text], { type: "application/toml" }));
  const link = el("a", { href: url, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}
