// Shows the buttons that copy a text: without scripts it is selected and copied as any text is.
for (const button of document.querySelectorAll("[data-copy]")) {
  const text = document.getElementById(button.dataset.copy);
  const told = button.parentElement.querySelector("[role=status]");
  button.hidden = false;
  button.addEventListener("click", async () => {
    text.focus();
    text.select();
    let done;
    try {
      await navigator.clipboard.writeText(text.value);
      done = true;
    } catch {
      done = document.execCommand("copy"); // where a browser gives no clipboard to pages without https
    }
    told.textContent = done ? button.dataset.done : button.dataset.not;
  });
}
