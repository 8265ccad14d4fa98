/** Eight sliders: the shares of the picked face. They always sum to 1. */

import { byId, el } from "./dom.js";

export class Sliders {
  /** @type {Map<string, {range: HTMLInputElement, shown: HTMLElement, row: HTMLElement}>} */
  #rows = new Map();

  /**
   * @param {import("./scene.js").Scene} scene
   * @param {{key: string, icon: string}[]} emotions
   */
  constructor(scene, emotions) {
    this.scene = scene;
    for (const { key, icon } of emotions) {
      const id = `share-${key}`;
      const scale = { type: "range", min: 0, max: 100, step: 1 };
      const range = el("input", { ...scale, id, data: { testid: id } });
      range.addEventListener("input", () => scene.moveShare(key, Number(range.value) / 100));
      const shown = el("output", { for: id });
      const name = el("label", { for: id }, el("span", { class: "emoji" }, icon), ` ${key}`);
      const row = el("div", { class: "slider" }, name, range, shown);
      this.#rows.set(key, { range, shown, row });
      byId("sliders").append(row);
    }
  }

  draw() {
    const { face } = this.scene;
    for (const [key, { range, shown }] of this.#rows) {
      const percent = Math.round(100 * (face?.scores[key] ?? 0));
      range.disabled = !face;
      // The one that is being dragged stays under the finger.
      if (document.activeElement !== range || Math.abs(Number(range.value) - percent) > 1) {
        range.value = String(percent);
      }
      range.style.setProperty("--filled", `${percent}%`);
      range.setAttribute("aria-valuetext", `${percent} percent`);
      shown.textContent = `${percent}%`;
    }
  }
}
