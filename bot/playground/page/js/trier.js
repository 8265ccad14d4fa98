/** Has the server try what is written and chosen: one thing at a time, the newest last. */

import { tryRules } from "./api.js";

const TYPING_MS = 200;

export class Trier {
  #timer = 0;
  #isRunning = false;
  #isAskedAgain = false;
  /** @type {{name: string, text: string}[]} The newest rules without problems. */
  #good = [];
  #hasGood = false;

  /**
   * @param {{drafts: () => {name: string, text: string}[], scene: () => object,
   *   show: (result: {problems: object[], answer: object|null, hasGood: boolean}) => void,
   *   fail: (error: Error) => void}} parts
   */
  constructor(parts) {
    this.parts = parts;
  }

  /** When something is being typed: after a pause. */
  soon() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.now(), TYPING_MS);
  }

  async now() {
    clearTimeout(this.#timer);
    if (this.#isRunning) {
      this.#isAskedAgain = true;
      return;
    }
    this.#isRunning = true;
    try {
      do {
        this.#isAskedAgain = false;
        await this.#try();
      } while (this.#isAskedAgain);
    } catch (error) {
      this.parts.fail(error);
    } finally {
      this.#isRunning = false;
    }
  }

  async #try() {
    const drafts = this.parts.drafts();
    const scene = this.parts.scene();
    const { problems, answer } = await tryRules({ ...scene, drafts });
    if (answer) {
      this.#good = drafts;
      this.#hasGood = true;
      this.parts.show({ problems, answer, hasGood: true });
      return;
    }
    // Sliders and circumstances go on working with the rules as they last were fine.
    const last = await tryRules({ ...scene, drafts: this.#good });
    this.parts.show({ problems, answer: last.answer, hasGood: this.#hasGood });
  }
}
