/**
 * Makes the browser's back button (and a phone's back gesture) close what lies on top.
 *
 * Each open layer (a chat on a phone, a dialog) is worth one entry of the history; `settle` keeps
 * the two level, whichever of them moved first.
 */

/** @type {{onClose: () => void}[]} */
const stack = [];
let goingBack = false;

/** Starts listening; call it once, after the layers to be restored have been opened. */
export function watchHistory() {
  window.addEventListener("popstate", () => {
    if (goingBack) goingBack = false;
    else while (stack.length > depthOfHistory()) stack.pop().onClose();
    settle();
  });
  settle();
}

/**
 * Puts a layer on top.
 *
 * @param {() => void} onClose Called once, by `closeLayer` or by going back.
 * @returns {{onClose: () => void}} What `closeLayer` takes.
 */
export function openLayer(onClose) {
  const layer = { onClose };
  stack.push(layer);
  settle();
  return layer;
}

/**
 * Closes a layer and all that lie on it.
 *
 * @param {{onClose: () => void}} layer
 */
export function closeLayer(layer) {
  if (!stack.includes(layer)) return;
  let closed = null;
  while (closed !== layer) {
    closed = stack.pop();
    closed.onClose();
  }
  settle();
}

function depthOfHistory() {
  return history.state?.depth ?? 0;
}

function settle() {
  if (goingBack) return;
  while (depthOfHistory() < stack.length) {
    history.pushState({ depth: depthOfHistory() + 1 }, "");
  }
  if (depthOfHistory() > stack.length) {
    goingBack = true;
    history.go(stack.length - depthOfHistory());
  }
}
