/** Draws an album: its photos in one grid, its files one under another. */

import { el } from "./dom.js";
import { mediaView, movingView, photoView } from "./media-view.js";

/** @import { MediaActions } from "./media-view.js" */
/** @import { Message } from "./types.js" */

/** How many photos stand in each row, by the number of photos. */
const ROWS = [
  [],
  [1],
  [2],
  [1, 2],
  [2, 2],
  [2, 3],
  [3, 3],
  [2, 2, 3],
  [2, 3, 3],
  [3, 3, 3],
  [2, 2, 3, 3],
];
const COLUMNS = 6;
const SPANS = ["span-2", "span-3", "span-6"];

/** An album on the screen; what it has drawn once it keeps when more photos arrive. */
export class AlbumView {
  /** @type {Map<number, {signature: string, element: HTMLElement}>} */
  #tiles = new Map();

  /** @param {MediaActions} actions */
  constructor(actions) {
    this.actions = actions;
  }

  /**
   * @param {Message[]} messages
   * @returns {HTMLElement}
   */
  draw(messages) {
    const tiles = messages.map((message) => this.#tile(message));
    if (!messages.every((message) => message.photo ?? message.clip)) {
      return el("div", { class: "album-files" }, ...tiles);
    }
    const spans = spansOf(tiles.length);
    tiles.forEach((tile, index) => {
      tile.classList.remove(...SPANS);
      tile.classList.add(spans[index]);
      tile.dataset.testid = "album-photo";
    });
    const what = messages.every((message) => message.photo) ? "photos" : "photos and videos";
    const name = `Album of ${tiles.length} ${what}`;
    return el("div", { class: "album", role: "group", "aria-label": name }, ...tiles);
  }

  #tile(message) {
    const signature = JSON.stringify([
      message.photo,
      message.clip,
      message.document,
      message.spoiler,
    ]);
    const known = this.#tiles.get(message.message_id);
    if (known?.signature === signature) return known.element;
    const element = tileView(message, this.actions);
    this.#tiles.set(message.message_id, { signature, element });
    return element;
  }
}

// In a grid the tile gives the shape.
function tileView(message, actions) {
  if (message.photo) return photoView(message, actions);
  return message.clip ? movingView(message, actions) : mediaView(message, actions);
}

function spansOf(count) {
  // Telegram's albums have at most ten; more, should they ever come, stand three in a row.
  const rows = ROWS[count] ?? Array(Math.ceil(count / 3)).fill(3);
  return rows.flatMap((inRow) => Array(inRow).fill(`span-${COLUMNS / inRow}`));
}
