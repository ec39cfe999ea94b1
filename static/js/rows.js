// Lists whose rows are chosen: how many are, and all of this page at once.
function count(list) {
  const boxes = [...list.querySelectorAll("[data-select]")], chosen = boxes.filter((box) => box.checked).length;
  const head = list.querySelector("[data-select-all]"), told = list.querySelector("[data-selected]");
  if (told) told.textContent = `${chosen} / ${boxes.length}`;
  if (head) head.checked = chosen > 0 && chosen === boxes.length;
  if (head) head.indeterminate = chosen > 0 && chosen < boxes.length;
}

const whole = (one) => one.closest("form") || document;
document.addEventListener("change", ({ target }) => {
  if (!target.matches("[data-select], [data-select-all]")) return;
  const list = whole(target);
  if (target.matches("[data-select-all]")) list.querySelectorAll("[data-select]").forEach((box) => (box.checked = target.checked));
  count(list);
});
const recount = () => document.querySelectorAll("[data-bulk]").forEach((bar) => count(whole(bar)));
document.addEventListener("htmx:afterSettle", recount);
addEventListener("pageshow", recount);
