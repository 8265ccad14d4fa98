/** The page: takes a file, has it read, and shows the answer in three ways. */

import { Refusal, address, readClip, readPhoto } from "./api.js";
import { byId } from "./dom.js";
import { facesIn, showBars, showPhoto, showTimes } from "./faces.js";

const KEY = "emotion-api-key";
const COPIED_MS = 1500;

const shown = { file: null, url: "", round: 0 };

function start() {
  const key = byId("key");
  key.value = sessionStorage.getItem(KEY) ?? "";
  key.addEventListener("change", () => {
    sessionStorage.setItem(KEY, key.value.trim());
    if (shown.file) take(shown.file);
  });
  byId("api").addEventListener("change", () => shown.file && take(shown.file));
  byId("file").addEventListener("change", (event) => {
    const [file] = event.target.files;
    event.target.value = "";
    if (file) take(file);
  });
  for (const button of document.querySelectorAll(".copy")) {
    button.addEventListener("click", () => copy(button));
  }
  watchDrops();
  byId("ask").classList.add("alone");
}

function watchDrops() {
  const drop = byId("drop");
  document.addEventListener("dragover", (event) => {
    event.preventDefault();
    drop.classList.add("over");
  });
  document.addEventListener("dragleave", (event) => {
    if (!event.relatedTarget) drop.classList.remove("over");
  });
  document.addEventListener("drop", (event) => {
    event.preventDefault();
    drop.classList.remove("over");
    if (event.dataTransfer.files.length) take(event.dataTransfer.files[0]);
  });
  document.addEventListener("paste", (event) => {
    if (event.clipboardData.files.length) take(event.clipboardData.files[0]);
  });
}

async function take(file) {
  const round = ++shown.round;
  const isLate = () => round !== shown.round;
  const isClip = file.type.startsWith("video/");
  URL.revokeObjectURL(shown.url);
  Object.assign(shown, { file, url: URL.createObjectURL(file) });
  const call = isClip ? "video" : byId("api").value;
  const key = byId("key").value.trim();
  say(isClip ? "Sending the clip…" : "Reading…");
  try {
    const tell = (percent) => isLate() || say(`Reading, ${Math.round(percent)} % done…`);
    const answer = isClip ? await readClip(file, key, tell) : await readPhoto(call, file, key);
    if (isLate()) return;
    show(file, call, JSON.parse(answer.text));
    tellWire(call, answer, file);
    say("");
  } catch (error) {
    if (isLate()) return;
    refuse(call, error, file);
  }
}

function show(file, call, answer) {
  byId("stage").hidden = false;
  if (call === "video") {
    const video = document.createElement("video");
    Object.assign(video, { src: shown.url, controls: true, muted: true });
    byId("stage").replaceChildren(video);
    showTimes(answer);
  } else {
    const faces = facesIn(answer);
    showPhoto(shown.url, faces);
    showBars(faces);
  }
  byId("answer").hidden = false;
  byId("ask").classList.remove("alone");
}

function refuse(call, error, file) {
  const isNews = error instanceof Refusal;
  byId("answer").hidden = true;
  byId("stage").hidden = true;
  byId("ask").classList.add("alone");
  say(worded(call, error), true);
  if (isNews) tellWire(call, { status: error.status, text: error.text }, file);
}

function worded(call, error) {
  if (!(error instanceof Refusal)) return "The service cannot be reached, or answers strangely.";
  if (call === "video" && error.status === 404) return "This service reads photos only.";
  if (error.status === 401) return "This service wants a key: enter yours below.";
  return error.message;
}

function tellWire(call, answer, file) {
  byId("wire").hidden = false;
  byId("code").textContent = `HTTP ${answer.status}`;
  byId("json").textContent = pretty(answer.text);
  byId("curl").textContent = command(call, file.name);
}

function pretty(text) {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}

function command(call, name) {
  const quoted = `'@${name.replaceAll("'", "'\\''")}'`;
  // The answer to a clip is a header: where to ask how far it is.
  const shows = call === "video" ? "--include " : "";
  const lines = [`curl ${shows}--request POST '${address(call)}'`];
  // The key itself stays out of what may be pasted anywhere.
  if (byId("key").value) lines.push(`--header "Ocp-Apim-Subscription-Key: $KEY"`);
  lines.push("--header 'Content-Type: application/octet-stream'", `--data-binary ${quoted}`);
  return lines.join(" \\\n  ");
}

async function copy(button) {
  const text = byId(button.dataset.copies).textContent;
  try {
    await navigator.clipboard.writeText(text);
    button.textContent = "Copied";
  } catch {
    // Over plain HTTP from another machine browsers keep the clipboard to themselves.
    getSelection().selectAllChildren(byId(button.dataset.copies));
    button.textContent = "Selected";
  }
  setTimeout(() => (button.textContent = "Copy"), COPIED_MS);
}

function say(words, isBad = false) {
  const status = byId("status");
  status.textContent = words;
  status.classList.toggle("bad", isBad);
}

start();
