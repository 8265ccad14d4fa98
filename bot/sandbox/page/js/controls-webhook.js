/** Behind the scenes: the webhook that updates go to, while there is one. */

import { section } from "./controls-parts.js";
import { el } from "./dom.js";
import { timeOf } from "./format.js";

/** @import { Faults } from "./types.js" */

/** How the webhook fares, in one or two lines. */
export class WebhookLine {
  constructor() {
    this.line = el("p", { class: "control-note", data: { testid: "webhook" } });
    this.error = el("p", { class: "control-note bad", data: { testid: "webhook-error" } });
    this.element = section("Webhook", this.line, this.error);
    this.element.hidden = true;
  }

  // Nothing of it depends on what the page shows.
  update() {}

  /** @param {Faults} faults */
  show({ webhook }) {
    this.element.hidden = webhook === null;
    if (webhook === null) return;
    const { host, pending, error } = webhook;
    const waits = pending === 1 ? "1 update waits" : `${pending} updates wait`;
    this.line.textContent = `Updates go to ${host}; ${pending ? waits : "none waits"}.`;
    this.error.hidden = error === null;
    this.error.textContent = error ? `${timeOf(error.at)} ${error.words}` : "";
  }
}
