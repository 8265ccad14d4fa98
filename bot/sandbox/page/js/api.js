/** Asks things of the sandbox; the only module that makes requests (events.js listens). */

/** @import { Message, State, Sticker } from "./types.js" */

/** A refusal or a failure, in words that can be shown as they are. */
export class ApiError extends Error {
  /**
   * @param {string} words
   * @param {number} status 0 when no answer came.
   */
  constructor(words, status) {
    super(words);
    this.name = "ApiError";
    this.status = status;
  }
}

const UNREACHABLE = "The sandbox can’t be reached right now.";
const UNCLEAR = "That didn’t work, and the sandbox didn’t say why.";

/** @returns {Promise<State>} */
export async function fetchState() {
  return askJson("GET", "/app/state");
}

/**
 * @param {string} name
 * @returns {Promise<{name: string, title: string, stickers: Sticker[]}>}
 */
export async function fetchStickerSet(name) {
  return askJson("GET", `/app/sticker-sets/${encodeURIComponent(name)}`);
}

/**
 * Presses a callback button and waits for the bot.
 *
 * @param {{chat_id: number, message_id: number, from_id: number, data: string}} press
 * @returns {Promise<{text: string|null, show_alert: boolean, url: string|null}>}
 */
export async function pressCallback(press) {
  return askJson("POST", "/app/callbacks", press);
}

/**
 * Gives an own message another text or caption.
 *
 * @param {{chat_id: number, message_id: number, from_id: number, text: string}} edit
 * @returns {Promise<{message: Message}>}
 */
export async function editMessage(edit) {
  return askJson("POST", "/app/messages/edit", edit);
}

/**
 * Asks for something, with or without a JSON body.
 *
 * @param {"GET"|"POST"|"DELETE"} method
 * @param {string} url
 * @param {any} [content]
 * @param {{signal?: AbortSignal}} [how] `signal` gives it up.
 * @returns {Promise<any>}
 */
export async function askJson(method, url, content, { signal } = {}) {
  const options = { method, cache: "no-store", signal };
  if (content !== undefined) {
    options.headers = { "Content-Type": "application/json" };
    options.body = JSON.stringify(content);
  }
  return answerOf(await reach(url, options));
}

/**
 * Sends a message, or an album of several, as one of those who may speak.
 *
 * @param {Object<string, string|number|Blob[]|null|undefined>} fields Empty ones are left out; a
 *   list becomes a field for each of its files.
 * @param {(share: number) => void} onProgress Share of the upload that has gone, 0 to 1.
 * @returns {Promise<Message[]>}
 */
export function postMessage(fields, onProgress) {
  // XMLHttpRequest, because fetch cannot tell how much of an upload has gone.
  const request = new XMLHttpRequest();
  request.open("POST", "/app/messages");
  request.responseType = "json";
  request.upload.addEventListener("progress", (event) => {
    if (event.lengthComputable) onProgress(event.loaded / event.total);
  });
  return new Promise((resolve, reject) => {
    request.addEventListener("load", () => {
      const { response } = request;
      if (request.status < 300 && response?.messages) resolve(response.messages);
      else reject(new ApiError(response?.error ?? UNCLEAR, request.status));
    });
    for (const event of ["error", "abort", "timeout"]) {
      request.addEventListener(event, () => reject(new ApiError(UNREACHABLE, 0)));
    }
    request.send(formOf(fields));
  });
}

/**
 * Fetches a sample as a file that can be sent.
 *
 * @param {{name: string, url: string}} sample
 * @returns {Promise<File>}
 */
export async function fetchSample(sample) {
  const response = await reach(sample.url);
  if (!response.ok) throw new ApiError("That sample is missing.", response.status);
  const blob = await response.blob();
  return new File([blob], sample.name, { type: blob.type || "image/jpeg" });
}

async function reach(url, options) {
  try {
    return await fetch(url, options);
  } catch {
    throw new ApiError(UNREACHABLE, 0);
  }
}

async function answerOf(response) {
  const answer = await response.json().catch(() => null);
  if (response.ok && answer) return answer;
  throw new ApiError(answer?.error ?? UNCLEAR, response.status);
}

function formOf(fields) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) {
    if (value === null || value === undefined || value === "") continue;
    if (Array.isArray(value)) for (const file of value) form.append(name, file);
    else form.append(name, String(value));
  }
  return form;
}
