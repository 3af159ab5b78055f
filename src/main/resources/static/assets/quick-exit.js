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

  document.addEventListener("keydown", (event) => {
    if (event.repeat) {
      return;
    }
    const now = Date.now();
    const again = event.key === "Shift" && now - last < patience;
    presses = event.key !== "Shift" ? 0 : again ? presses + 1 : 1;
    last = now;
    if (presses === 3) {
      leave();
    }
  });

  // a page that the browser kept whole behind the back button is asked for anew
  window.addEventListener("pageshow", (event) => {
    if (event.persisted) {
      document.documentElement.replaceChildren();
      location.reload();
    }
  });
})();
