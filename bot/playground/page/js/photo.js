/** Where photos come from: samples, a chooser, dropping and pasting; and how one is shown. */

import { fetchSample, readPhoto } from "./api.js";
import { byId, el } from "./dom.js";
import { toast } from "./toast.js";

/**
 * @param {import("./scene.js").Scene} scene
 * @param {{name: string, label: string, credit: string}[]} samples
 */
export function offerPhotos(scene, samples) {
  const input = el("input", {
    type: "file",
    accept: "image/*",
    class: "visually-hidden",
    "aria-label": "Photo",
    data: { testid: "photo" },
  });
  input.addEventListener("change", () => {
    if (input.files.length) load(scene, input.files[0], input.files[0].name);
    input.value = "";
  });
  const buttons = samples.map((sample, index) => {
    const click = async () => load(scene, await fetchSample(sample.name), sample.label);
    const image = el("img", { src: `/samples/${encodeURIComponent(sample.name)}`, alt: "" });
    const names = { "aria-label": `Sample photo: ${sample.label}`, title: sample.credit };
    const data = { testid: `sample-${index}` };
    return el("button", { type: "button", class: "sample", ...names, data, on: { click } }, image);
  });
  const label = el("label", { class: "button file-button" }, "Photo…", input);
  const hint = el("span", { class: "hint mouse-only" }, "or drop one");
  byId("sources").append(...buttons, label, hint);
  watchDrops((file) => load(scene, file, file.name));
}

/** Shows the photo with its boxes; made-up faces have none. */
export function drawPhoto(scene, icons) {
  const stage = byId("stage");
  stage.hidden = scene.isMadeUp;
  if (scene.isMadeUp) {
    stage.replaceChildren();
    return;
  }
  const { width, height, faces } = scene.photo;
  const image = el("img", { src: scene.picture.url, alt: scene.picture.name });
  const frame = el("div", { class: "frame" }, image);
  frame.style.aspectRatio = `${width} / ${height}`;
  frame.style.setProperty("--ratio", String(width / height));
  for (const [index, face] of faces.entries()) frame.append(toBox(scene, face, index, icons));
  stage.replaceChildren(frame);
}

function toBox(scene, face, index, icons) {
  const { width, height } = scene.photo;
  const names = { "aria-label": `Face ${index + 1}`, "aria-pressed": `${scene.picked === index}` };
  const attributes = { type: "button", class: "face-box", ...names };
  const click = () => scene.pick(index);
  const data = { testid: "face-box" };
  const words = `${index + 1} ${icons[index] ?? ""}`;
  const box = el("button", { ...attributes, data, on: { click } }, el("span", {}, words));
  box.style.left = `${(100 * face.left) / width}%`;
  box.style.top = `${(100 * face.top) / height}%`;
  box.style.width = `${(100 * face.width) / width}%`;
  box.style.height = `${(100 * face.height) / height}%`;
  return box;
}

async function load(scene, blob, name) {
  byId("sources").setAttribute("aria-busy", "true");
  try {
    const photo = await readPhoto(blob);
    if (scene.picture) URL.revokeObjectURL(scene.picture.url);
    scene.setPhoto({ url: URL.createObjectURL(blob), name }, photo);
  } catch (error) {
    toast(error.message);
  } finally {
    byId("sources").removeAttribute("aria-busy");
  }
}

function watchDrops(take) {
  const veil = byId("drop");
  const holdsFile = (event) => event.dataTransfer?.types.includes("Files");
  document.addEventListener("dragover", (event) => {
    if (!holdsFile(event)) return;
    event.preventDefault();
    veil.hidden = false;
  });
  document.addEventListener("dragleave", (event) => {
    if (event.relatedTarget === null) veil.hidden = true;
  });
  document.addEventListener("drop", (event) => {
    if (!holdsFile(event)) return;
    event.preventDefault();
    veil.hidden = true;
    take(event.dataTransfer.files[0]);
  });
  document.addEventListener("paste", (event) => {
    const files = [...(event.clipboardData?.files ?? [])];
    const file = files.find((one) => one.type.startsWith("image/"));
    if (file) take(file);
  });
}
