/** The strip over the message box: who speaks in a group, and the sample photos. */

import { byId, el } from "./dom.js";
import { initialOf } from "./format.js";

/** @import { Sample } from "./types.js" */

/**
 * A sample photo that is sent with one tap.
 *
 * @param {Sample} sample
 * @param {number} index
 * @param {(sample: Sample) => void} onTap
 * @returns {HTMLButtonElement}
 */
export function sampleButton(sample, index, onTap) {
  const image = el("img", { src: sample.url, alt: "", draggable: "false" });
  const attributes = {
    type: "button",
    class: "sample",
    "aria-label": `Send the sample photo of ${sample.label}`,
    title: `Send the photo of ${sample.label}. ${sample.credit}`,
    data: { testid: `sample-${index}` },
  };
  return el("button", { ...attributes, on: { click: () => onTap(sample) } }, image);
}

/** Draws the strip for the open chat. */
export class Tray {
  #drawn = "";

  /**
   * @param {import("./store.js").Store} store
   * @param {import("./session.js").Session} session
   * @param {{sendSample: (sample: Sample) => void, personColour: (id: number) => string}} actions
   */
  constructor(store, session, actions) {
    this.store = store;
    this.session = session;
    this.actions = actions;
    this.speakers = byId("speak-as");
    this.samples = byId("samples");
    for (const kind of ["loaded", "messages"]) store.on(kind, () => this.draw());
    for (const kind of ["opened", "speaker"]) session.on(kind, () => this.draw());
  }

  /** Call after the welcome panel, which offers the samples itself while it shows. */
  draw() {
    const chat = this.store.chat(this.session.openChat);
    if (!chat) return;
    const welcoming = !byId("welcome").hidden;
    const wanted = JSON.stringify([chat, welcoming, this.store.state.samples]);
    if (wanted !== this.#drawn) {
      this.#drawn = wanted;
      this.#drawSpeakers(chat);
      this.#drawSamples(welcoming);
    }
    const speaker = this.session.speaker(chat.id);
    for (const radio of this.speakers.querySelectorAll("input")) {
      radio.checked = Number(radio.value) === speaker;
    }
  }

  #drawSpeakers(chat) {
    this.speakers.hidden = chat.type !== "group";
    const ids = chat.type === "group" ? chat.members : [];
    const people = ids.map((id) => this.store.person(id)).filter(Boolean);
    const legend = el("legend", {}, "Speaking as");
    this.speakers.replaceChildren(legend, ...people.map((one) => this.#choice(one)));
  }

  #choice(person) {
    const change = () => this.session.speakAs(this.session.openChat, person.id);
    const radio = el("input", {
      type: "radio",
      name: "speaker",
      value: person.id,
      data: { testid: `speak-as-${person.id}` },
      on: { change },
    });
    const colour = this.actions.personColour(person.id);
    const avatar = el("span", { class: `avatar tiny ${colour}`, "aria-hidden": "true" });
    avatar.append(initialOf(person.first_name));
    const name = el("span", { dir: "auto" }, person.first_name);
    return el("label", { class: "speaker" }, radio, avatar, name);
  }

  #drawSamples(welcoming) {
    const { samples } = this.store.state;
    this.samples.hidden = welcoming || samples.length === 0;
    const buttons = samples.map((one, i) => sampleButton(one, i, this.actions.sendSample));
    const label = el("span", { class: "tray-label" }, "Try a photo");
    this.samples.replaceChildren(...(this.samples.hidden ? [] : [label, ...buttons]));
  }
}
