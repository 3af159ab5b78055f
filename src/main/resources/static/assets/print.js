// Shows the buttons that print the page: without scripts the menu of the browser does it.
for (const button of document.querySelectorAll("[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
}

// What is folded but belongs on paper is open while it is printed, also where style sheets cannot open it.
let opened = [];
window.addEventListener("beforeprint", () => {
  opened = [...document.querySelectorAll("details.today:not([open])")];
  for (const one of opened) {
    one.open = true;
  }
});
window.addEventListener("afterprint", () => {
  for (const one of opened) {
    one.open = false;
  }
});
