/** Puts the parts of the page together. */

import { drawAnswer, drawNote } from "./answer.js";
import { fetchStart } from "./api.js";
import { Around } from "./around.js";
import { byId } from "./dom.js";
import { Editor } from "./editor.js";
import { Faces } from "./faces.js";
import { Files } from "./files.js";
import { Looked } from "./looked.js";
import { drawPhoto, offerPhotos } from "./photo.js";
import { showProblems } from "./problems.js";
import { Scene } from "./scene.js";
import { scoresOf } from "./scores.js";
import { Sliders } from "./sliders.js";
import { drawGlance, showTab, watchTabs } from "./tabs.js";
import { toast } from "./toast.js";
import { Trier } from "./trier.js";
import { drawWhy } from "./why.js";

const FIRST_LOOK = { first: "happiness", second: "", strength: "strong" };

async function begin() {
  const start = await fetchStart();
  const keys = start.emotions.map(({ key }) => key);
  const scene = new Scene(scoresOf(keys, FIRST_LOOK, start.thresholds), start.style);
  const files = new Files(start);
  const editor = new Editor(files);
  const faces = new Faces(scene, start);
  const sliders = new Sliders(scene, start.emotions);
  const around = new Around(scene, start);
  const jump = (place) => {
    showTab("rules");
    editor.jump(place);
  };
  const adopt = (rule) => {
    showTab("rules");
    editor.adopt(rule);
  };
  const looked = new Looked(jump);
  const putExample = () => editor.replace(files.own[0], start.starter);

  const draw = () => {
    faces.draw();
    sliders.draw();
    around.draw();
    const looks = byId("faces").querySelectorAll("[data-testid^='face-']");
    drawPhoto(scene, [...looks].map((chip) => chip.textContent.split(" ")[1]));
  };

  const show = ({ problems, answer, hasGood }) => {
    editor.mark(problems);
    showProblems(problems, { jump, putExample });
    const whose = hasGood ? "your rules when they last worked" : "the built-in rules";
    drawNote(problems.length ? `Your rules have problems. This is the answer of ${whose}.` : "");
    if (!answer) return;
    around.setLatest(answer.last);
    faces.setReadings(answer.faces);
    drawAnswer(answer, scene);
    drawGlance(answer.plan);
    drawWhy(answer, { jump, adopt });
    looked.draw(answer);
  };

  const trier = new Trier({
    drafts: () => files.drafts,
    scene: () => scene.asked(),
    show,
    fail: (error) => toast(error.message),
  });
  scene.onChange(() => {
    draw();
    trier.now();
  });
  files.onChange((what) => {
    if (what === "text") trier.soon();
  });
  byId("again").addEventListener("click", () => scene.again());
  window.addEventListener("beforeunload", (event) => {
    if (files.hasChanges) event.preventDefault();
  });

  byId("place").textContent = files.place || "a draft: download it when it is done";
  offerPhotos(scene, start.samples);
  watchTabs();
  draw();
  await trier.now();
}

begin().catch((error) => toast(error.message));
