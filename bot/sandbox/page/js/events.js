/** Follows what happens in the sandbox and finds its way back after a break. */

import { fetchState } from "./api.js";

const KINDS = ["message", "edited", "deleted", "reactions", "action", "bot", "world"];
const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 5000;

/**
 * Keeps the store level with the sandbox, for as long as the page is open.
 *
 * Every break ends with a fresh state, not with a replay: the sandbox may have been started anew,
 * and then its old event numbers mean nothing.
 */
export class Follower {
  /** @type {EventSource|null} */
  #source = null;
  #wait = FIRST_WAIT_MS;
  /** @type {ReturnType<typeof setTimeout>|undefined} */
  #timer;

  /** @param {import("./store.js").Store} store */
  constructor(store) {
    this.store = store;
    window.addEventListener("online", () => this.#hurry());
    document.addEventListener("visibilitychange", () => {
      if (!document.hidden) this.#hurry();
    });
  }

  /** Loads the state and listens from there on; tries again until it works. */
  async start() {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    try {
      const state = await fetchState();
      this.store.load(state);
      this.#listen(state.last_event_id);
    } catch (error) {
      console.info("The sandbox cannot be followed yet:", error.message);
      this.#comeBack();
    }
  }

  #listen(after) {
    const source = new EventSource(`/app/events?after=${after}`);
    this.#source = source;
    source.addEventListener("open", () => {
      this.#wait = FIRST_WAIT_MS;
      this.store.setReachable(true);
    });
    for (const kind of KINDS) {
      source.addEventListener(kind, (event) => this.store.apply(kind, JSON.parse(event.data)));
    }
    source.addEventListener("reset", () => {
      this.#stop();
      this.start();
    });
    source.addEventListener("error", () => this.#comeBack());
  }

  #comeBack() {
    this.#stop();
    this.store.setReachable(false);
    this.#timer = setTimeout(() => this.start(), this.#wait);
    this.#wait = Math.min(this.#wait * 2, LONGEST_WAIT_MS);
  }

  #hurry() {
    if (this.#timer === undefined) return;
    this.#wait = FIRST_WAIT_MS;
    this.start();
  }

  #stop() {
    this.#source?.close();
    this.#source = null;
  }
}
