/** Sorts files into messages and albums, as Telegram would take them. */

/** @import { ClipFacts, ClipKind } from "./types.js" */
/** @import { Candidate } from "./preview.js" */

/**
 * @typedef {{files: File[], clips: (ClipFacts|null)[], asDocument: boolean}} Parcel What becomes
 *   one message or one album.
 */

const ALBUM_LIMIT = 10;

/**
 * Whether something goes as more than a file.
 *
 * @param {Candidate} candidate
 */
export function canBeShown({ file, clip }) {
  return Boolean(clip) || file.type.startsWith("image/");
}

/**
 * What to call them: one, or several.
 *
 * @param {Candidate[]} candidates
 */
export function wordFor(candidates) {
  const kinds = new Set(candidates.map(wordOf));
  const s = candidates.length > 1 ? "s" : "";
  if (kinds.size === 1) return `${[...kinds][0]}${s}`;
  return kinds.has("file") || kinds.has("GIF") ? "files" : "photos and videos";
}

/**
 * Telegram's albums hold at most ten, and either photos and videos, or files; an animation always
 * goes alone.
 *
 * @param {Candidate[]} candidates
 * @param {boolean} asDocument Whether all go as files.
 * @param {ClipKind} kind As what videos go.
 * @returns {Parcel[]}
 */
export function parcelsOf(candidates, asDocument, kind) {
  const shown = asDocument ? [] : candidates.filter(canBeShown);
  const loners = shown.filter((one) => one.clip?.kind === "animation");
  const visual = shown.filter((one) => !loners.includes(one));
  const others = candidates.filter((one) => !shown.includes(one));
  const clipOf = ({ clip }) => (clip?.kind === "video" ? { ...clip, kind } : (clip ?? null));
  return [
    ...dealt(visual).map((part) => ({ files: filesOf(part), clips: part.map(clipOf) })),
    ...loners.map((one) => ({ files: [one.file], clips: [one.clip] })),
    ...dealt(others).map((part) => ({ files: filesOf(part), clips: [], asDocument: true })),
  ].map((parcel) => ({ asDocument: false, ...parcel }));
}

function wordOf({ file, clip }) {
  if (clip) return clip.kind === "animation" ? "GIF" : "video";
  return file.type.startsWith("image/") ? "photo" : "file";
}

function filesOf(candidates) {
  return candidates.map((one) => one.file);
}

// Eleven files make albums of six and five, rather than one of ten and a lonely message.
function dealt(files) {
  const albums = Math.ceil(files.length / ALBUM_LIMIT);
  const size = Math.ceil(files.length / albums);
  return Array.from({ length: albums }, (_, i) => files.slice(i * size, (i + 1) * size));
}
