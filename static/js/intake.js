// The clerk's page: the first key begins the term, what is typed is kept.
import "./scans.js";

const form = document.getElementById("intake"), IDLE = 4000;
const by = (id) => document.getElementById(id);
let begun = form?.dataset.begun, timer = 0;

function keep() {
  clearTimeout(timer);
  begun = "yes";
  timer = by("autosave").matches(".htmx-request") ? setTimeout(keep, 200) : 0;
  timer || htmx.trigger("#autosave", "autosave");
}

function gate() {
  const consent = form.querySelector("[name=consent]"), closed = !consent?.checked;
  form.querySelector("[data-action=register]").disabled = closed;
  by("why-closed").hidden = !closed;
}

// Eight digits are a day.
function points(field) {
  if (/^\d{8}$/.test(field.value)) field.value = field.value.replace(/(..)(..)(....)/, "$1.$2.$3");
}

function typed({ target }) {
  if (target.type === "file") return;
  if (target.name === "service") return (begun = "yes");
  if (target.matches("[data-day]")) points(target);
  gate();
  if (!begun) keep();
  else timer ||= setTimeout(keep, IDLE);
}

function next(field, step) {
  const all = [...form.querySelectorAll(":enabled, summary")].filter((one) => one.tabIndex >= 0 && one.offsetParent);
  all[all.indexOf(field) + step]?.focus();
}

// Documents: arrows walk, digits are date or sheets, F chooses files.
function inRow(event, row) {
  const { target, code, key } = event, box = row.querySelector("[type=checkbox]");
  const step = { ArrowDown: "nextElementSibling", ArrowUp: "previousElementSibling" }[code];
  if (step) row[step]?.querySelector("[type=checkbox]").focus();
  else if (target !== box || event.ctrlKey || event.metaKey || event.altKey) return false;
  else if (code === "KeyF") row.querySelector("[type=file]").click();
  else if (/^\d$/.test(key)) {
    if (!box.checked) box.click();
    const field = row.querySelector("[data-day]") || row.querySelector("[type=number]");
    field.focus();
    field.select();
    return false;
  } else return false;
  return true;
}

function press(event) {
  const row = event.target.closest("[data-document]");
  const line = event.target.matches("input:not([type=checkbox], [type=file]), select");
  if (row && inRow(event, row)) event.preventDefault();
  else if (event.code === "Enter" && line && !event.ctrlKey && !event.metaKey) {
    event.preventDefault();
    next(event.target, 1);
  }
}

// A row that came gets the focus; after one that went, its button.
let landing = "";
function land() {
  const [deed, prefix] = landing.split(":"), added = deed === "add" && [...form.querySelectorAll(`[data-row-of=${prefix}]`)].pop();
  if (landing) (added?.querySelector("input:not([type=hidden])") || by(`add-${prefix}`))?.focus();
  landing = "";
}

let away = 0;
function count() {
  const clock = by("clock"), badge = clock?.querySelector(".due");
  if (!badge?.dataset.due || !clock.dataset.now) return;
  if (clock.read !== clock.dataset.now) {
    clock.read = clock.dataset.now;
    away = Date.parse(clock.read) - Date.now();
  }
  const left = Math.round((Date.parse(badge.dataset.due) - Date.now() - away) / 1000), size = Math.abs(left);
  if (size >= 3600) return;
  if (left < 0) badge.dataset.dueBand = "overdue";
  const time = `${Math.floor(size / 60)}:${String(size % 60).padStart(2, "0")}`;
  badge.querySelector(".due__words").textContent = clock.dataset[left < 0 ? "over" : "left"].replace("{time}", time);
}

if (form) {
  document.addEventListener("DOMContentLoaded", () => form.service.selectedOptions[0].defaultSelected || htmx.trigger(form.service, "change"));
  form.addEventListener("formdata", ({ formData }) => formData.set("turn", Date.now()));
  form.addEventListener("input", typed);
  form.addEventListener("change", ({ target }) => target.type !== "file" && target.name !== "service" && begun && keep());
  form.addEventListener("keydown", press);
  document.addEventListener("visibilitychange", () => document.hidden && timer && keep());
  form.addEventListener("click", ({ target }) => (landing = target.closest("[value^='add:'], [value^='drop:']")?.value || landing));
  document.addEventListener("htmx:afterSettle", ({ target }) => (gate(), target.id === "packet" && land()));
  for (const failed of ["htmx:sendError", "htmx:responseError"]) document.addEventListener(failed, () => (timer ||= setTimeout(keep, IDLE)));
  gate();
  count();
  setInterval(count, 1000);
}
