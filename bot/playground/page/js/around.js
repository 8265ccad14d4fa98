/** The circumstances: caption, chat, language, hour, and what was said before. */

import { byId, choice, el, field } from "./dom.js";

const UNSET = "";
const UNREAD = "unread";

export class Around {
  /** @type {object|null} What the rules would remember of the answer that is shown. */
  #latest = null;

  /**
   * @param {import("./scene.js").Scene} scene
   * @param {{emotions: {key: string}[], languages: {tag: string, name: string}[]}} start
   */
  constructor(scene, { emotions, languages }) {
    this.scene = scene;
    const caption = el("input", {
      id: "caption",
      type: "text",
      dir: "auto",
      maxlength: 1024,
      autocomplete: "off",
      placeholder: "so sour!",
      data: { testid: "caption" },
    });
    caption.addEventListener("input", () => scene.setAround({ caption: caption.value }));
    const place = choice({
      id: "kind",
      options: [["private", "a private chat"], ["group", "a group"]],
      change: (value) => scene.setAround({ place: value, asked: false }),
    });
    this.asked = el("input", { type: "checkbox", class: "switch", role: "switch", id: "asked" });
    this.asked.dataset.testid = "asked";
    this.asked.addEventListener("change", () => scene.setAround({ asked: this.asked.checked }));
    const language = choice({
      id: "language",
      options: languages.map(({ tag, name }) => [tag, `${name} (${tag})`]),
      change: (value) => scene.setAround({ language: value }),
    });
    const hours = Array.from({ length: 24 }, (_, hour) => [String(hour), `${hour} o’clock`]);
    const hour = choice({
      id: "hour",
      options: [[UNSET, "not known"], ...hours],
      change: (value) => scene.setAround({ hour: value === UNSET ? null : Number(value) }),
    });
    const style = choice({
      id: "style",
      options: [["kind", "kind"], ["mirror", "mirror"]],
      change: (value) => scene.setAround({ style: value }),
    });
    style.value = scene.around.style;
    const lasts = emotions.map(({ key }) => [key, key]);
    this.last = choice({
      id: "last",
      options: [[UNSET, "nothing"], ...lasts, [UNREAD, "no face read"]],
      change: (value) => this.#setLast(value),
    });
    const looks = emotions.map(({ key }) => [key, key]);
    this.began = choice({
      id: "began",
      options: [[UNSET, "a photo"], ...looks.map(([key]) => [key, `a clip, first ${key}`])],
      change: () => this.#setBefore(),
    });
    this.between = choice({
      id: "between",
      options: [[UNSET, "nothing"], ...looks],
      change: () => this.#setBefore(),
    });
    this.offered = el("p", { class: "hint", data: { testid: "offered" } });
    const click = () => this.#remember();
    const keep = { type: "button", class: "button small", data: { testid: "remember" } };
    const take = el("button", { ...keep, on: { click } }, "Take this answer");
    const lastRow = el("div", { class: "with-button" }, this.last, take);
    const lastName = el("label", { for: "last" }, "The chat’s last answer was about");
    this.askedRow = el("label", { class: "alone" }, this.asked, "somebody asked with /mood");
    byId("around").append(
      field("Caption", caption),
      field("Sent to", place),
      this.askedRow,
      el("div", { class: "pair" }, field("It is", this.began), field("In between", this.between)),
      el("div", { class: "pair" }, field("Language", language), field("Hour in the chat", hour)),
      el("div", { class: "field" }, lastName, lastRow),
      this.offered,
      field("Reactions are", style),
    );
  }

  /** @param {object|null} last What the shown answer would be remembered by. */
  setLatest(last) {
    this.#latest = last;
  }

  draw() {
    const { last, place, asked, before } = this.scene.around;
    this.began.value = before[0] ?? UNSET;
    this.between.value = before[1] ?? UNSET;
    this.between.disabled = !before.length;
    this.asked.checked = asked;
    this.askedRow.hidden = place !== "group";
    this.last.value = last ? (last.emotion ?? UNREAD) : UNSET;
    const keys = last?.suggestions ?? [];
    this.offered.textContent = keys.length ? `It offered ${keys.join(", ")}.` : "";
  }

  #setLast(value) {
    const emotion = value === UNREAD ? null : value;
    this.scene.setAround({ last: value === UNSET ? null : { emotion, suggestions: [] } });
  }

  /** A clip: its looks before the end, which is what the faces show. */
  #setBefore() {
    const looks = this.began.value === UNSET ? [] : [this.began.value, this.between.value];
    this.scene.setAround({ before: looks.filter((look) => look !== UNSET) });
  }

  #remember() {
    if (this.#latest) this.scene.setAround({ last: this.#latest });
  }
}
