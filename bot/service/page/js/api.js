/** Talks to the service, as any other client does. */

const BYTES = "application/octet-stream";
const POLL_MS = 1000;
const PATHS = {
  emotion: "emotion/v1.0/recognize",
  face: "face/v1.0/detect?returnFaceAttributes=emotion",
  video: "emotion/v1.0/recognizeinvideo",
};

/** What the service refused, in its own words. */
export class Refusal extends Error {
  /**
   * @param {number} status
   * @param {string} text
   */
  constructor(status, text) {
    super(wordsIn(text) ?? `The service answered ${status}.`);
    this.status = status;
    this.text = text;
  }
}

/** The address of a call. */
export function address(call) {
  return new URL(PATHS[call], document.baseURI).href;
}

/** Sends a photo; the answer as it came. */
export async function readPhoto(call, file, key) {
  const answer = await post(address(call), file, key);
  return { status: answer.status, text: await answer.text() };
}

/**
 * Sends a clip and waits for it.
 *
 * @param {(percent: number) => void} tell
 */
export async function readClip(file, key, tell) {
  const taken = await post(address("video"), file, key);
  const place = whereToAsk(taken.headers.get("Operation-Location"));
  for (;;) {
    const answer = await fetch(place, { headers: keyed(key) });
    const text = await answer.text();
    if (!answer.ok) throw new Refusal(answer.status, text);
    const operation = JSON.parse(text);
    if (operation.status === "Failed") throw new Refusal(200, errorOf(operation.message));
    if (operation.status === "Succeeded") {
      return { status: answer.status, text: operation.processingResult };
    }
    tell(operation.progress ?? 0);
    await new Promise((done) => setTimeout(done, POLL_MS));
  }
}

/** Where to ask from this page; a proxy in front may not have told the service its own address. */
function whereToAsk(place) {
  const id = new URL(place).pathname.split("/").pop();
  return new URL(`emotion/v1.0/operations/${id}`, document.baseURI).href;
}

async function post(url, file, key) {
  const headers = { "Content-Type": BYTES, ...keyed(key) };
  const answer = await fetch(url, { method: "POST", body: file, headers });
  if (!answer.ok) throw new Refusal(answer.status, await answer.text());
  return answer;
}

function keyed(key) {
  return key ? { "Ocp-Apim-Subscription-Key": key } : {};
}

function errorOf(message) {
  return JSON.stringify({ error: { code: "Failed", message } });
}

function wordsIn(text) {
  try {
    return JSON.parse(text).error.message;
  } catch {
    return null;
  }
}
