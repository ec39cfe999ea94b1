// Counts the last minutes of a term down; the words and the bands come from the server.
const badges = document.querySelectorAll(".due[data-minutes]");
const opened = Date.now();

function count() {
  const passed = Math.floor((Date.now() - opened) / 60000);
  for (const badge of badges) {
    const left = Number(badge.dataset.minutes) - passed;
    if (left > 0) badge.querySelector(".due__words").textContent = badge.dataset.words.replace("{n}", left);
  }
}

if (badges.length) setInterval(count, 5000);
