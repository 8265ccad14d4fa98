/** Talks to the playground's server. Whatever goes wrong becomes an error in plain words. */

/** What the server refused, or that it is gone. */
export class ApiError extends Error {
  /**
   * @param {number} status 0 when there was no answer.
   * @param {string} words
   */
  constructor(status, words) {
    super(words);
    this.status = status;
  }
}

/** Everything that the page needs once: files, choices, samples. */
export function fetchStart() {
  return call("/api/start");
}

/**
 * @param {object} wanted Rules, faces and circumstances; see `Try` in asking.py.
 * @returns {Promise<{problems: object[], answer: object|null}>}
 */
export function tryRules(wanted) {
  return call("/api/try", json("POST", wanted));
}

/**
 * @param {{name: string, text: string, seen: string, anyway?: boolean}} draft
 * @returns {Promise<{seen: string}>}
 */
export function saveRules(draft) {
  return call("/api/rules", json("PUT", draft));
}

/**
 * Has a photo read; it stays in memory.
 *
 * @param {Blob} photo
 * @returns {Promise<{width: number, height: number, faces: object[]}>}
 */
export function readPhoto(photo) {
  const headers = { "Content-Type": "application/octet-stream" };
  return call("/api/photo", { method: "POST", headers, body: photo });
}

/**
 * @param {string} name
 * @returns {Promise<Blob>}
 */
export async function fetchSample(name) {
  const response = await reach(`/samples/${encodeURIComponent(name)}`);
  return response.blob();
}

function json(method, value) {
  const headers = { "Content-Type": "application/json" };
  return { method, headers, body: JSON.stringify(value) };
}

async function call(path, options = {}) {
  const response = await reach(path, options);
  return response.json();
}

async function reach(path, options = {}) {
  let response;
  try {
    response = await fetch(path, options);
  } catch {
    throw new ApiError(0, "The playground is not running any more. Start it again.");
  }
  if (response.ok) return response;
  const told = await response.json().catch(() => ({}));
  throw new ApiError(response.status, told.error ?? `That did not work (${response.status}).`);
}
