// Asks before an idle session ends; activity in any tab counts; the server has the last word.
import { token } from "./manners.js";

const dialog = document.getElementById("session");
const { idle, warn, here, door } = dialog?.dataset ?? {};
const KEY = `seen ${here}`;
const now = () => Date.now();
const seen = () => Number(localStorage.getItem(KEY));
const mark = () => localStorage.setItem(KEY, now());
let asked = now(), over = false;

function end() {
  over = true;
  dialog.querySelector("[data-warning]").hidden = true;
  dialog.querySelector("[data-over]").hidden = false;
  const link = dialog.querySelector("[data-over] a");
  if (door) link.href = `${door}?next=${encodeURIComponent(location.pathname + location.search)}`;
  if (!dialog.open) dialog.showModal();
  link.focus();
}

async function stay() {
  asked = now();
  const answer = await fetch(here, { method: "POST", headers: { "X-CSRFToken": token(), "HX-Request": "true" } }).catch(() => null);
  if (answer?.status === 204) mark();
  else if (answer) end();
}

function active() {
  if (dialog.open) return;
  if (now() - asked >= 60000) stay();
  else mark();
}

function tick() {
  const left = Math.ceil(idle - (now() - seen()) / 1000);
  if (over) return;
  if (left <= 0) return end();
  if (left > warn) return dialog.open && dialog.close();
  dialog.querySelector("[data-left]").textContent = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, "0")}`;
  if (!dialog.open) dialog.showModal();
}

if (dialog) {
  mark();
  for (const name of ["keydown", "pointerdown"]) document.addEventListener(name, active, { capture: true, passive: true });
  document.getElementById("stay").addEventListener("submit", (event) => {
    event.preventDefault();
    stay().then(() => over || dialog.close());
  });
  dialog.addEventListener("cancel", (event) => over ? event.preventDefault() : stay());
  document.addEventListener("visibilitychange", tick);
  setInterval(tick, 1000);
}
