// htmx writes the address of the page into the session's storage even with its history off: nothing stays there.
(() => {
  const forget = () => sessionStorage.clear();
  ["htmx:load", "htmx:afterSettle"].forEach((done) => document.addEventListener(done, forget));
  window.addEventListener("load", forget);
  window.addEventListener("pagehide", forget);
})();
