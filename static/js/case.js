// Conveniences on the pages of a case: its number copied, the sheet printed, ready words put where the cursor was.
function insert(texts) {
  let last;
  for (const [id, text] of Object.entries(texts)) {
    const field = document.getElementById(id);
    if (!field) continue;
    const gap = field.value && !/\s$/.test(field.value) ? " " : "";
    field.setRangeText(gap + text, field.selectionEnd, field.selectionEnd, "end");
    last ||= field;
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }
  last?.focus();
}

async function copy(button) {
  await navigator.clipboard.writeText(document.getElementById(button.dataset.copies).textContent);
  document.getElementById("copied").textContent = button.dataset.done;
  button.classList.add("is-done");
}

document.addEventListener("click", (event) => {
  const one = event.target.closest("[data-copies], [data-prints], [data-inserts], [data-needs]");
  if (!one) return;
  const needed = document.getElementById(one.dataset.needs);
  if (needed && !needed.value.trim()) return event.preventDefault(), needed.focus();
  if (one.dataset.copies) copy(one);
  if ("prints" in one.dataset) print();
  if (one.dataset.inserts) event.preventDefault(), insert(JSON.parse(one.dataset.inserts));
});
