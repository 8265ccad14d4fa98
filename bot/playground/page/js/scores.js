/** Shares of emotions and made-up faces: plain sums, no page. */

/** @typedef {Object<string, number>} Scores Share of each emotion; they sum to 1. */

const PHOTO = { width: 1200, height: 800 };
const SIDES = { small: 80, medium: 240, large: 480 };
const CENTRES = { left: 200, middle: 600, right: 1000 };
const WIDEST_SHARE = 0.7;

export const MOST_FACES = 9;

/**
 * Moves one share; the others keep their proportions and fill up to 1.
 *
 * @param {Scores} scores
 * @param {string} moved
 * @param {number} share 0..1
 * @returns {Scores}
 */
export function moveShare(scores, moved, share) {
  const others = Object.keys(scores).filter((key) => key !== moved);
  const rest = others.reduce((sum, key) => sum + scores[key], 0);
  const left = 1 - share;
  const part = (key) => (rest > 1e-9 ? (scores[key] / rest) * left : left / others.length);
  return { ...Object.fromEntries(others.map((key) => [key, part(key)])), [moved]: share };
}

/**
 * Scores that a face with such a look has.
 *
 * @param {string[]} emotions All of them.
 * @param {{first: string, second: string, strength: string}} look `second` is empty for none.
 * @param {{readable: number, clear: number, strong: number}} thresholds
 * @returns {Scores}
 */
export function scoresOf(emotions, { first, second, strength }, thresholds) {
  const { readable, clear, strong } = thresholds;
  const shares = {
    slight: (readable + clear) / 2,
    clear: (clear + strong) / 2,
    strong: (strong + 1) / 2,
  };
  // Of two that are too close to call, none can have more than about half.
  const named = second ? { [first]: 0.48, [second]: 0.44 } : { [first]: shares[strength] };
  const sum = Object.values(named).reduce((total, share) => total + share, 0);
  const others = emotions.filter((emotion) => !(emotion in named));
  const rest = (1 - sum) / others.length;
  return { ...Object.fromEntries(others.map((emotion) => [emotion, rest])), ...named };
}

/**
 * @param {Scores} scores
 * @returns {string} The emotion with the largest share.
 */
export function dominant(scores) {
  return Object.keys(scores).reduce((best, key) => (scores[key] > scores[best] ? key : best));
}

/**
 * Puts made-up faces beside each other into a made-up photo.
 *
 * @param {Scores[]} all Scores of each face, from the left.
 * @param {{position: string, size: string}} place Where a single face is, and how large.
 */
export function makeUp(all, { position, size }) {
  const column = PHOTO.width / Math.max(all.length, 1);
  const isOne = all.length === 1;
  const side = isOne ? SIDES[size] : Math.min(SIDES.medium, column * WIDEST_SHARE);
  const faces = all.map((scores, index) => {
    const middle = isOne ? CENTRES[position] : (index + 0.5) * column;
    const left = Math.round(middle - side / 2);
    const top = Math.round((PHOTO.height - side) / 2);
    return { left, top, width: Math.round(side), height: Math.round(side), scores };
  });
  return { ...PHOTO, faces };
}
