/** Lets one part of the page tell others that something changed. */
export class Emitter {
  /** @type {Map<string, Set<(detail: any) => void>>} */
  #listeners = new Map();

  /**
   * Calls back on every event of a kind.
   *
   * @param {string} kind
   * @param {(detail: any) => void} listener
   * @returns {() => void} Stops the calls.
   */
  on(kind, listener) {
    const listeners = this.#listeners.get(kind) ?? new Set();
    listeners.add(listener);
    this.#listeners.set(kind, listeners);
    return () => listeners.delete(listener);
  }

  /**
   * @param {string} kind
   * @param {any} [detail]
   */
  emit(kind, detail) {
    for (const listener of [...(this.#listeners.get(kind) ?? [])]) listener(detail);
  }
}
