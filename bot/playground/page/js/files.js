/** The rules files that are open, and what is unsaved in them. Knows no page. */

/**
 * @typedef {Object} RulesFile
 * @property {string} name
 * @property {string} text As it is written now.
 * @property {string} saved As it was read or last saved.
 * @property {string} seen What the server is told when it is saved.
 * @property {boolean} isOwn Built-in ones are for reading only.
 */

export class Files {
  #listeners = [];

  /** @param {{own: object[], built_in: object[], place: string}} start */
  constructor({ own, built_in: builtIn, place }) {
    this.place = place;
    /** @type {RulesFile[]} */
    this.all = [
      ...own.map((file) => ({ ...file, saved: file.text, isOwn: true })),
      ...builtIn.map((file) => ({ ...file, saved: file.text, seen: "", isOwn: false })),
    ];
    this.current = this.all[0];
  }

  /** @param {(what: "text"|"current"|"saved") => void} listener */
  onChange(listener) {
    this.#listeners.push(listener);
  }

  get own() {
    return this.all.filter((file) => file.isOwn);
  }

  /** Those that are being written, as the server wants them. */
  get drafts() {
    return this.own.map(({ name, text }) => ({ name, text }));
  }

  /** Whether anything would be lost with the page. */
  get hasChanges() {
    return this.own.some((file) => file.text !== file.saved);
  }

  /** @param {RulesFile} file */
  isUnsaved(file) {
    // A first file is in no folder until it is saved there.
    return file.isOwn && (file.text !== file.saved || (this.place !== "" && file.seen === ""));
  }

  /** @returns {RulesFile|undefined} */
  find(name, isOwn) {
    return this.all.find((file) => file.name === name && file.isOwn === isOwn);
  }

  /** @param {RulesFile} file */
  open(file) {
    if (this.current === file) return;
    this.current = file;
    this.#tell("current");
  }

  /**
   * @param {RulesFile} file
   * @param {string} text
   */
  write(file, text) {
    if (file.text === text) return;
    file.text = text;
    this.#tell("text");
  }

  /**
   * @param {RulesFile} file
   * @param {string} text What was saved; more may have been written since.
   * @param {string} seen
   */
  markSaved(file, text, seen) {
    Object.assign(file, { saved: text, seen });
    this.#tell("saved");
  }

  #tell(what) {
    for (const listener of this.#listeners) listener(what);
  }
}

/**
 * The text of a rule, from its header to where the next table list begins.
 *
 * @param {string} text A rules file.
 * @param {number} line Of its header, from 1.
 */
export function ruleAt(text, line) {
  const lines = text.split("\n");
  const next = lines.findIndex((each, index) => index >= line && /^\s*\[\[/.test(each));
  const rule = lines.slice(line - 1, next < 0 ? lines.length : next);
  // What stands right above the next rule is about that one.
  while (rule.length > 1 && /^\s*(#.*)?$/.test(rule.at(-1))) rule.pop();
  return rule.join("\n");
}

/**
 * A rules file with one more rule: after its rules, before its texts.
 *
 * @param {string} text
 * @param {string} rule
 * @returns {{text: string, line: number}} Where the new rule begins, from 1.
 */
export function withRule(text, rule) {
  const lines = text.trimEnd() === "" ? [] : text.trimEnd().split("\n");
  let at = lines.findIndex((each) => /^\s*\[\s*texts\b/.test(each));
  if (at < 0) at = lines.length;
  while (at > 0 && /^\s*(#.*)?$/.test(lines[at - 1])) at -= 1;
  const gap = at > 0 ? [""] : [];
  lines.splice(at, 0, ...gap, ...rule.split("\n"));
  return { text: `${lines.join("\n")}\n`, line: at + gap.length + 1 };
}
