/** The strip over the message box: who speaks in a group, and the samples. */

import { byId, el, icon } from "./dom.js";
import { avatar, colourOf, isAnonymous, isGroup, speakersIn, whoIs } from "./people.js";

/** @import { Sample } from "./types.js" */

/**
 * A sample photo or clip that is sent with one tap.
 *
 * @param {Sample} sample
 * @param {number} index
 * @param {(sample: Sample) => void} onTap
 * @returns {HTMLButtonElement}
 */
export function sampleButton(sample, index, onTap) {
  const image = el("img", { src: sample.poster_url, alt: "", draggable: "false" });
  const what = sample.kind ? `clip “${sample.label}”` : `photo of ${sample.label}`;
  const attributes = {
    type: "button",
    class: sample.kind ? "sample moving" : "sample",
    "aria-label": `Send the sample ${what}`,
    title: `Send the ${what}. ${sample.credit}`,
    data: { testid: `sample-${index}` },
  };
  const mark = sample.kind ? el("span", { class: "sample-mark" }, icon("play")) : null;
  const face = el("span", { class: "sample-face" }, image, mark);
  return el("button", { ...attributes, on: { click: () => onTap(sample) } }, face);
}

/** Draws the strip for the open chat. */
export class Tray {
  #drawn = "";

  /**
   * @param {import("./store.js").Store} store
   * @param {import("./session.js").Session} session
   * @param {{sendSample: (sample: Sample) => void}} actions
   */
  constructor(store, session, actions) {
    this.store = store;
    this.session = session;
    this.actions = actions;
    this.speakers = byId("speak-as");
    this.samples = byId("samples");
    for (const kind of ["loaded", "messages", "world"]) store.on(kind, () => this.draw());
    for (const kind of ["opened", "speaker"]) session.on(kind, () => this.draw());
  }

  /** Call after the welcome panel, which offers the samples itself while it shows. */
  draw() {
    const chat = this.store.chat(this.session.openChat);
    if (!chat) return;
    const welcoming = !byId("welcome").hidden;
    const { people, other_bots: bots, samples } = this.store.state;
    const wanted = JSON.stringify([chat, people, bots, samples, welcoming]);
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
    const { state } = this.store;
    const everybody = isGroup(chat) ? speakersIn(state, chat) : [];
    this.speakers.hidden = everybody.length === 0;
    const legend = el("legend", {}, "Speaking as");
    const choices = everybody.map((id) => this.#choice(chat, whoIs(state, id)));
    this.speakers.replaceChildren(legend, ...choices);
  }

  #choice(chat, who) {
    const change = () => this.session.speakAs(this.session.openChat, who.id);
    const radio = el("input", {
      type: "radio",
      name: "speaker",
      value: who.id,
      data: { testid: `speak-as-${who.id}` },
      on: { change },
    });
    const face = avatar(who.first_name, `tiny ${colourOf(this.store.state, who.id)}`);
    const name = el("span", { dir: "auto" }, who.first_name);
    const isMasked = isAnonymous(chat, who.id);
    const title = isMasked ? `${who.first_name} writes as the group, unnamed` : null;
    const mask = isMasked ? icon("mask") : null;
    const spoken = isMasked ? el("span", { class: "visually-hidden" }, ", unnamed") : null;
    return el("label", { class: "speaker", title }, radio, face, name, mask, spoken);
  }

  #drawSamples(welcoming) {
    const { samples } = this.store.state;
    this.samples.hidden = welcoming || samples.length === 0;
    const buttons = samples.map((one, i) => sampleButton(one, i, this.actions.sendSample));
    const label = el("span", { class: "tray-label" }, "Try one");
    this.samples.replaceChildren(...(this.samples.hidden ? [] : [label, ...buttons]));
  }
}
