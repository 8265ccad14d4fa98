/** The ways for files to come in: the paper clip, a drop on the chat and a paste. */

import { byId } from "./dom.js";

/**
 * @param {() => boolean} isReady Whether a chat is open and nothing lies over it.
 * @param {(files: File[]) => void} onFiles
 */
export function watchFiles(isReady, onFiles) {
  const take = (list) => {
    const files = [...(list ?? [])];
    if (files.length > 0 && isReady()) onFiles(files);
    return files.length > 0;
  };
  watchPicker(take);
  watchPaste(isReady, take);
  watchDrop(isReady, take);
}

function watchPicker(take) {
  const input = byId("file-input");
  byId("attach").addEventListener("click", () => input.click());
  input.addEventListener("change", () => {
    take(input.files);
    input.value = ""; // So that choosing the same file again is a change again.
  });
}

function watchPaste(isReady, take) {
  document.addEventListener("paste", (event) => {
    // Word processors put a picture of the text beside the text: then the text is meant.
    const hasText = event.clipboardData?.types.includes("text/plain");
    if (isReady() && !hasText && take(event.clipboardData?.files)) event.preventDefault();
  });
}

function watchDrop(isReady, take) {
  const overlay = byId("drop-overlay");
  const bringsFiles = (event) => event.dataTransfer?.types.includes("Files");
  document.addEventListener("dragover", (event) => {
    if (!bringsFiles(event)) return;
    // Without this the browser would leave the page and open the file.
    event.preventDefault();
    const usable = isReady() && byId("chat").contains(event.target);
    event.dataTransfer.dropEffect = usable ? "copy" : "none";
    overlay.hidden = !usable;
  });
  document.addEventListener("dragleave", (event) => {
    if (event.relatedTarget === null) overlay.hidden = true;
  });
  document.addEventListener("drop", (event) => {
    overlay.hidden = true;
    if (!bringsFiles(event)) return;
    event.preventDefault();
    if (byId("chat").contains(event.target)) take(event.dataTransfer.files);
  });
}
