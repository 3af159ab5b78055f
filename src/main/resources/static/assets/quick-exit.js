// Leaves at once when the button is used or Shift is pressed three times. Loaded before the page, so that it works as
// soon as anything is seen. Without it the button is a plain link that does the same by way of the server.
(() => {
  const elsewhere = document.currentScript.dataset.exit;
  const patience = 3000; // milliseconds between two presses
  let presses = 0;
  let last = 0;

  const leave = () => {
    document.documentElement.replaceChildren(); // nothing is left to see while the other page is on its way
    try {
      navigator.sendBeacon("/forlat"); // the server forgets the answers
    } finally {
      location.replace(elsewhere); // this page goes out of the history; earlier ones stay there
    }
  };

  document.addEventListener("click", (event) => {
    if (event.target.closest?.("#quick-exit")) {
      event.preventDefault();
      leave();
    }
  });

  // only Shift by itself counts: held for a click, for scrolling or with another key it means something else
  let alone = false;

  const anew = () => {
    alone = false;
    presses = 0;
  };

  document.addEventListener("keydown", (event) => {
    if (event.key !== "Shift" || !event.isTrusted) {
      anew();
    } else if (!event.repeat) {
      alone = true;
    }
  });

  document.addEventListener("keyup", (event) => {
    if (event.key !== "Shift" || !alone) {
      return;
    }
    const now = Date.now();
    presses = now - last < patience ? presses + 1 : 1;
    last = now;
    alone = false;
    if (presses === 3) {
      leave();
    }
  });

  ["pointerdown", "wheel"].forEach((used) => document.addEventListener(used, anew, { passive: true }));

  // a page that the browser kept whole behind the back button is asked for anew
  window.addEventListener("pageshow", (event) => {
    if (event.persisted) {
      document.documentElement.replaceChildren();
      location.reload();
    }
  });
})();
