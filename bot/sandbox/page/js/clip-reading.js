/** Reads what a video file says of itself, with the browser's own player; nothing is sent. */

/** @import { ClipFacts } from "./types.js" */

const PATIENCE_MS = 15_000;
const STILL_PX = 1280;
const STILL_QUALITY = 0.87;
/** Where the still is taken, as a share of the whole: the first frame is often black. */
const STILL_AT = 0.2;

/** @param {File} file */
export function isVideo(file) {
  return file.type.startsWith("video/");
}

/** @param {File} file */
export function isGif(file) {
  return file.type === "image/gif";
}

/**
 * What is said of a file that is sent as a moving picture; null for photos and other files, and
 * for videos that this browser cannot play.
 *
 * @param {File} file
 * @returns {Promise<ClipFacts|null>}
 */
export async function readClip(file) {
  // The sandbox reads the facts of a GIF by itself.
  if (isGif(file)) return { kind: "animation", width: 0, height: 0, duration: 0, still: null };
  return isVideo(file) ? readVideo(file) : null;
}

async function readVideo(file) {
  const address = URL.createObjectURL(file);
  const video = document.createElement("video");
  Object.assign(video, { muted: true, preload: "auto", playsInline: true });
  try {
    video.src = address;
    await happens(video, "loadeddata");
    const { videoWidth: width, videoHeight: height } = video;
    if (!width) return null; // A file with sound only.
    const duration = Number.isFinite(video.duration) ? video.duration : 0;
    return { kind: "video", width, height, duration, still: await stillOf(video, duration) };
  } catch {
    return null;
  } finally {
    video.removeAttribute("src");
    video.load();
    URL.revokeObjectURL(address);
  }
}

async function stillOf(video, duration) {
  if (duration > 0) {
    video.currentTime = duration * STILL_AT;
    await happens(video, "seeked");
  }
  const scale = Math.min(1, STILL_PX / Math.max(video.videoWidth, video.videoHeight));
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.round(video.videoWidth * scale));
  canvas.height = Math.max(1, Math.round(video.videoHeight * scale));
  canvas.getContext("2d").drawImage(video, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => canvas.toBlob(resolve, "image/jpeg", STILL_QUALITY));
}

// A damaged file may neither load nor fail.
function happens(video, event) {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error("too slow")), PATIENCE_MS);
    const settle = (end) => () => {
      clearTimeout(late);
      end();
    };
    video.addEventListener(event, settle(resolve), { once: true });
    video.addEventListener("error", settle(() => reject(new Error("no video"))), { once: true });
  });
}
