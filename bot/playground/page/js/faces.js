/** The row of faces, and how the picked one looks: presets, place and size. */

import { byId, choice, el, field } from "./dom.js";
import { dominant, scoresOf } from "./scores.js";

const STRENGTHS = [
  ["slight", "slight"],
  ["clear", "clear"],
  ["strong", "strong"],
];
const POSITIONS = [
  ["left", "at the left"],
  ["middle", "in the middle"],
  ["right", "at the right"],
];
const SIZES = [
  ["small", "small"],
  ["medium", "medium"],
  ["large", "large"],
];

export class Faces {
  /**
   * @param {import("./scene.js").Scene} scene
   * @param {{emotions: {key: string, icon: string}[], thresholds: object}} start
   */
  constructor(scene, { emotions, thresholds }) {
    this.scene = scene;
    this.emotions = emotions;
    this.thresholds = thresholds;
    this.icons = Object.fromEntries(emotions.map(({ key, icon }) => [key, icon]));
    const look = () => this.#look(dominant(this.scene.face.scores));
    const seconds = [["", "nothing else"], ...emotions.map(({ key }) => [key, key])];
    this.strength = choice({ id: "strength", options: STRENGTHS, change: look });
    this.strength.value = "strong";
    this.second = choice({ id: "second", options: seconds, change: look });
    const { position, size } = scene.where;
    this.position = choice({
      id: "position",
      options: POSITIONS,
      change: (value) => scene.setWhere({ position: value }),
    });
    this.size = choice({
      id: "size",
      options: SIZES,
      change: (value) => scene.setWhere({ size: value }),
    });
    Object.assign(this.position, { value: position });
    Object.assign(this.size, { value: size });
    this.presets = el("div", { class: "presets", role: "group", "aria-label": "Looks" });
    this.presets.append(...emotions.map((emotion) => this.#preset(emotion)));
    const place = [field("Where it is", this.position), field("How large", this.size)];
    const mixed = [field("How plainly", this.strength), field("Mixed with", this.second)];
    this.where = el("div", { class: "pair" }, ...place);
    const mix = el("div", { class: "pair" }, ...mixed);
    byId("looks").append(this.presets, mix, this.where);
  }

  draw() {
    const { scene } = this;
    const chips = scene.faces.map((face, index) => this.#chip(face, index));
    if (scene.isMadeUp) chips.push(...this.#growing());
    else chips.push(smallButton("drop-photo", "Without the photo", () => this.#dropPhoto()));
    if (scene.faces.length > 1) chips.push(this.#aloneSwitch());
    const focused = document.activeElement?.dataset?.testid;
    byId("faces").replaceChildren(...chips);
    byId("faces").querySelector(`[data-testid="${focused}"]`)?.focus();
    byId("looks").hidden = !scene.face;
    byId("scores").hidden = !scene.face;
    this.where.hidden = !scene.isMadeUp || scene.faces.length !== 1;
    const first = scene.face && dominant(scene.face.scores);
    for (const button of this.presets.children) {
      button.setAttribute("aria-pressed", String(button.dataset.emotion === first));
    }
    for (const option of this.second.options) option.disabled = option.value === first;
    this.strength.disabled = this.second.value !== "";
  }

  /** @param {object[]} readings Of the faces that were tried; see `ToldFace` in telling.py. */
  setReadings(readings) {
    const reading = readings[this.scene.isAlone ? 0 : this.scene.picked];
    if (!reading) return;
    this.strength.value = reading.strength;
    this.second.value = reading.second ?? "";
    this.strength.disabled = reading.second !== null;
  }

  #chip(face, index) {
    const look = dominant(face.scores);
    const pressed = String(this.scene.picked === index);
    const attributes = { type: "button", class: "chip", "aria-pressed": pressed };
    const data = { testid: `face-${index + 1}` };
    const click = () => this.scene.pick(index);
    const names = { "aria-label": `Face ${index + 1}: ${look}`, data, on: { click } };
    return el("button", { ...attributes, ...names }, `${index + 1} ${this.icons[look]}`);
  }

  #growing() {
    const { scene } = this;
    const another = () => scene.add(scene.face?.scores ?? this.calm());
    const add = smallButton("add-face", "+ Face", another);
    add.disabled = !scene.canAdd;
    const remove = smallButton("remove-face", "− Face", () => scene.remove());
    remove.disabled = scene.faces.length === 0;
    return [add, remove];
  }

  #aloneSwitch() {
    const attributes = { type: "checkbox", class: "switch", role: "switch" };
    const input = el("input", { ...attributes, data: { testid: "alone" } });
    input.checked = this.scene.isAlone;
    input.addEventListener("change", () => this.scene.setAlone(input.checked));
    return el("label", { class: "alone" }, input, "This face alone");
  }

  #preset({ key, icon }) {
    const attributes = { type: "button", class: "preset", title: key, "aria-label": key };
    const data = { emotion: key, testid: `look-${key}` };
    const click = () => {
      if (this.second.value === key) this.second.value = "";
      this.#look(key);
    };
    return el("button", { ...attributes, data, on: { click } }, icon);
  }

  /** Scores of a calm face. */
  calm() {
    return this.#scores({ first: "neutral", second: "", strength: "strong" });
  }

  #look(first) {
    const second = this.second.value === first ? "" : this.second.value;
    this.scene.setScores(this.#scores({ first, second, strength: this.strength.value }));
  }

  #scores(look) {
    return scoresOf(this.emotions.map(({ key }) => key), look, this.thresholds);
  }

  #dropPhoto() {
    URL.revokeObjectURL(this.scene.picture.url);
    this.scene.dropPhoto(this.calm());
  }
}

function smallButton(testid, words, click) {
  const attributes = { type: "button", class: "button small", data: { testid }, on: { click } };
  return el("button", attributes, words);
}
