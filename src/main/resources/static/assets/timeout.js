// Warns before the answers are deleted because nobody has done anything, and leads to a neutral page when they are.
// Whatever is done in one window counts for the others as well: they share the session.
(() => {
  const dialog = document.getElementById("timeout");
  if (!dialog) {
    return; // the urgent page is never disturbed
  }
  const minute = 60_000;
  const lasting = Number(dialog.dataset.minutes) * minute;
  const warning = Math.min(Number(dialog.dataset.warning) * minute, lasting / 2);
  const others = new BroadcastChannel("timeout");
  let active = Date.now();

  const renew = () => {
    active = Date.now();
    if (dialog.open) {
      dialog.close();
    }
  };
  const tell = () => {
    renew();
    others.postMessage("active");
  };
  const leave = () => location.replace("/slutt"); // out of the history as well

  const goOn = async () => {
    try {
      const answer = await fetch("/vurdering/her", { method: "POST" });
      answer.ok ? tell() : leave();
    } catch {
      renew(); // no connection: whether the answers are still there shows when there is one
    }
  };

  // a clock of its own goes on counting while a phone sleeps, so what has passed is looked at, not counted
  const look = () => {
    const passed = Date.now() - active;
    if (passed >= lasting) {
      leave();
    } else if (passed >= lasting - warning && !dialog.open) {
      dialog.showModal();
    }
  };

  others.addEventListener("message", renew);
  document.addEventListener("htmx:afterRequest", (event) => event.detail.successful && tell());
  document.addEventListener("visibilitychange", look);
  dialog.querySelector("button").addEventListener("click", goOn);
  dialog.addEventListener("cancel", (event) => {
    event.preventDefault(); // Escape means that somebody is here
    goOn();
  });
  setInterval(look, 5_000);
  tell(); // this page was asked for just now
})();
