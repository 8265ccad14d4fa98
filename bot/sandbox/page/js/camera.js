/** Takes a photo with the webcam; the picture goes to the preview, nowhere else. */

import { byId } from "./dom.js";
import { Modal } from "./modal.js";

const WISHES = { width: { ideal: 1280 }, height: { ideal: 960 } };
const QUALITY = 0.92;
const TROUBLES = {
  NotAllowedError:
    "The browser may not use the camera. Allow it in the address bar, then try again.",
  NotFoundError: "No camera was found on this device. You can send a photo from a file instead.",
  NotReadableError: "Another program is using the camera. Close it there, then try again.",
};
const OTHER_TROUBLE = "The camera did not start. You can send a photo from a file instead.";

/** A live picture and a shutter. */
export class Camera {
  /** @type {MediaStream|null} */
  #stream = null;
  #facing = "user";

  /** @param {(photo: File, retake: () => void) => void} onPhoto */
  constructor(onPhoto) {
    this.onPhoto = onPhoto;
    this.video = byId("camera-video");
    this.modal = new Modal(byId("camera"), { onClose: () => this.#stop() });
    byId("camera-shutter").addEventListener("click", () => this.#shoot());
    byId("camera-again").addEventListener("click", () => this.#start());
    byId("camera-flip").addEventListener("click", () => {
      this.#facing = this.#facing === "user" ? "environment" : "user";
      this.#start();
    });
  }

  open() {
    this.modal.open();
    this.#start();
  }

  async #start() {
    this.#stop();
    this.#say("Starting the camera…");
    try {
      const stream = await askForCamera(this.#facing);
      if (!this.modal.isOpen) {
        endAll(stream);
        return;
      }
      this.#stream = stream;
      this.video.srcObject = stream;
      await this.video.play();
      await this.#ready();
    } catch (error) {
      this.#fail(error);
    }
  }

  async #ready() {
    const devices = await navigator.mediaDevices.enumerateDevices();
    byId("camera-flip").hidden = devices.filter((one) => one.kind === "videoinput").length < 2;
    // People know themselves from mirrors; the photo itself is taken as others see them.
    this.video.classList.toggle("mirrored", this.#facing === "user");
    this.#say("");
    byId("camera-shutter").disabled = false;
    byId("camera-shutter").focus();
  }

  #fail(error) {
    // Closing the dialog while the camera starts ends in an error as well.
    if (!this.modal.isOpen) return;
    this.#stop();
    this.#say(TROUBLES[error.name] ?? OTHER_TROUBLE, { failed: true });
  }

  async #shoot() {
    const { videoWidth: width, videoHeight: height } = this.video;
    if (!width) return;
    const canvas = document.createElement("canvas");
    Object.assign(canvas, { width, height });
    canvas.getContext("2d").drawImage(this.video, 0, 0);
    const blob = await new Promise((resolve) => canvas.toBlob(resolve, "image/jpeg", QUALITY));
    if (!blob || !this.modal.isOpen) return;
    const photo = new File([blob], "webcam.jpg", { type: "image/jpeg" });
    this.modal.close();
    this.onPhoto(photo, () => this.open());
  }

  #say(words, { failed = false } = {}) {
    byId("camera-words").textContent = words;
    byId("camera-curtain").hidden = !words;
    byId("camera-again").hidden = !failed;
  }

  #stop() {
    if (this.#stream) endAll(this.#stream);
    this.#stream = null;
    this.video.srcObject = null;
    byId("camera-shutter").disabled = true;
  }
}

function askForCamera(facing) {
  const asked = navigator.mediaDevices?.getUserMedia({
    video: { ...WISHES, facingMode: facing },
    audio: false,
  });
  return asked ?? Promise.reject(new DOMException("No camera here", "NotFoundError"));
}

function endAll(stream) {
  for (const track of stream.getTracks()) track.stop();
}
