/** Shows what was seen: boxes on the photo, bars for each face, and how a clip goes. */

import { byId, el, tint } from "./dom.js";

const LOOKS = {
  anger: "angry",
  contempt: "doubtful",
  disgust: "put off",
  fear: "scared",
  happiness: "happy",
  neutral: "calm",
  sadness: "sad",
  surprise: "surprised",
};

/** Both APIs' faces as one: a rectangle, and scores. */
export function facesIn(answer) {
  return answer.map((entry) => ({
    box: entry.faceRectangle,
    scores: entry.scores ?? entry.faceAttributes?.emotion ?? {},
  }));
}

/** The photo with a numbered box around every face. */
export function showPhoto(url, faces) {
  const image = el("img", { src: url, alt: "Your photo" });
  const frame = el("div", { class: "frame" }, image);
  byId("stage").replaceChildren(frame);
  image.addEventListener("load", () => {
    const { naturalWidth: width, naturalHeight: height } = image;
    frame.append(...faces.map((face, index) => toBox(face, index, width, height)));
  });
}

/** A heading and eight bars for every face. */
export function showBars(faces) {
  byId("answer-title").textContent = counted(faces.length);
  byId("faces").replaceChildren(...faces.map(toBars));
}

/** How all faces of a clip look, interval by interval. */
export function showTimes(video) {
  const windows = video.fragments.flatMap((part) => part.events ?? [[]]).map(([first]) => first);
  const seen = new Set();
  const columns = windows.map((window) => {
    const scores = Object.entries(window?.windowMeanScores ?? {}).filter(([, share]) => share > 0);
    return el("div", {}, ...scores.map(([emotion, share]) => toSlice(emotion, share, seen)));
  });
  const seconds = video.fragments.reduce((sum, part) => sum + part.duration, 0) / video.timescale;
  byId("answer-title").textContent = `${seconds.toFixed(1)} seconds, from left to right`;
  const words = "How the faces of the clip look over time; the JSON has the numbers";
  const times = el("div", { class: "times", role: "img", "aria-label": words }, ...columns);
  const legend = [...seen].map((emotion) => tint(el("li", {}, LOOKS[emotion]), emotion));
  byId("faces").replaceChildren(times, el("ul", { class: "legend" }, ...legend));
}

function toSlice(emotion, share, seen) {
  if (share > 0.02) seen.add(emotion);
  const slice = tint(el("i"), emotion);
  slice.style.height = `${share * 100}%`;
  return slice;
}

function toBox(face, index, width, height) {
  const { left, top, width: boxWidth, height: boxHeight } = face.box;
  const number = el("span", {}, String(index + 1));
  const box = tint(el("div", { class: "box", "data-testid": "box" }, number), strongest(face));
  box.style.left = `${(left / width) * 100}%`;
  box.style.top = `${(top / height) * 100}%`;
  box.style.width = `${(boxWidth / width) * 100}%`;
  box.style.height = `${(boxHeight / height) * 100}%`;
  return box;
}

function toBars(face, index) {
  const rows = ranked(face).flatMap(([emotion, share]) => {
    const percent = `${(share * 100).toFixed(1)} %`;
    const fill = tint(el("div", { class: "fill" }), emotion);
    fill.style.width = `${share * 100}%`;
    return [
      el("dt", {}, emotion),
      el("dd", { class: "track", "aria-hidden": "true" }, fill),
      el("dd", { class: "number" }, percent),
    ];
  });
  const title = `${index + 1}. This face looks ${LOOKS[strongest(face)] ?? "hard to read"}`;
  return el(
    "article",
    { class: "face", "data-testid": "face" },
    el("h3", {}, title),
    el("dl", { class: "bars" }, ...rows),
  );
}

function ranked(face) {
  return Object.entries(face.scores).sort(([, one], [, other]) => other - one);
}

function strongest(face) {
  return ranked(face)[0]?.[0] ?? null;
}

function counted(number) {
  if (number === 0) return "No face was found";
  return number === 1 ? "One face" : `${number} faces`;
}
