// The papers are printed from their pictures, without leaving the page; the focus waits on the button as soon as it is there.
document.addEventListener("click", (event) => {
  if (!event.target.closest("[data-print]") || !document.querySelector(".sheets img")) return;
  event.preventDefault();
  print();
});
