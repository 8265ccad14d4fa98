/** What is tried: the faces and the circumstances. Knows no page; tells when something changed. */

import { makeUp, moveShare, MOST_FACES } from "./scores.js";

const AROUND = {
  caption: "",
  place: "private",
  asked: false,
  language: "en",
  hour: null,
  last: null,
  before: [],
  seed: 1,
};

export class Scene {
  #listeners = [];

  /**
   * @param {import("./scores.js").Scores} first Scores of the face to begin with.
   * @param {string} style Which reactions are taken: "kind" or "mirror".
   */
  constructor(first, style) {
    this.around = { ...AROUND, style };
    this.where = { position: "middle", size: "medium" };
    this.picture = null;
    this.picked = 0;
    this.isAlone = false;
    this.photo = makeUp([first], this.where);
  }

  /** @param {() => void} listener Called after every change. */
  onChange(listener) {
    this.#listeners.push(listener);
  }

  get faces() {
    return this.photo.faces;
  }

  /** The picked face; undefined in a photo without any. */
  get face() {
    return this.faces[this.picked];
  }

  get isMadeUp() {
    return this.picture === null;
  }

  get canAdd() {
    return this.isMadeUp && this.faces.length < MOST_FACES;
  }

  /** The same for the server; see `Try` in asking.py. */
  asked() {
    const isOne = this.isAlone && this.faces.length > 1;
    return { ...this.around, photo: this.photo, face: isOne ? this.picked + 1 : null };
  }

  /** @param {Partial<typeof AROUND>} news */
  setAround(news) {
    this.#change(() => Object.assign(this.around, news));
  }

  /** @param {{position?: string, size?: string}} news Where a single made-up face is. */
  setWhere(news) {
    this.#change(() => {
      Object.assign(this.where, news);
      this.#layOut(this.#scores());
    });
  }

  /** Draws other words. */
  again() {
    this.setAround({ seed: Math.floor(Math.random() * 2 ** 31) });
  }

  pick(index) {
    this.#change(() => (this.picked = index));
  }

  setAlone(isAlone) {
    this.#change(() => (this.isAlone = isAlone));
  }

  /** @param {import("./scores.js").Scores} scores Of the picked face. */
  setScores(scores) {
    if (!this.face) return;
    this.#change(() => {
      const faces = [...this.faces];
      faces[this.picked] = { ...this.face, scores };
      this.photo = { ...this.photo, faces };
    });
  }

  moveShare(emotion, share) {
    if (this.face) this.setScores(moveShare(this.face.scores, emotion, share));
  }

  /** Adds a made-up face at the right, like the picked one. */
  add(scores) {
    this.#change(() => {
      this.picked = this.faces.length;
      this.#layOut([...this.#scores(), { ...scores }]);
    });
  }

  /** Takes the picked made-up face away. */
  remove() {
    this.#change(() => {
      this.#layOut(this.#scores().filter((_, index) => index !== this.picked));
      this.picked = Math.max(0, Math.min(this.picked, this.faces.length - 1));
    });
  }

  /**
   * Puts a photo in place of the made-up faces.
   *
   * @param {{url: string, name: string}} picture
   * @param {{width: number, height: number, faces: object[]}} photo As it was read.
   */
  setPhoto(picture, photo) {
    this.#change(() => Object.assign(this, { picture, photo, picked: 0, isAlone: false }));
  }

  /** Goes on with made-up faces that look like those of the photo. */
  dropPhoto(fallback) {
    this.#change(() => {
      this.picture = null;
      const scores = this.#scores().slice(0, MOST_FACES);
      this.#layOut(scores.length ? scores : [fallback]);
      this.picked = Math.min(this.picked, this.faces.length - 1);
    });
  }

  #scores() {
    return this.faces.map((face) => face.scores);
  }

  #layOut(all) {
    this.photo = makeUp(all, this.where);
  }

  #change(act) {
    act();
    for (const listener of this.#listeners) listener();
  }
}
