// Shortcuts by physical key, as elements marked data-key announce them: "KeyA", "KeyG KeyQ", "Control+Enter".
const FIELDS = "input:not([type=checkbox], [type=radio], [type=button], [type=submit]), textarea, select, [contenteditable]";
const ROWS = "[data-rows] tbody tr, [data-row]", STEPS = { KeyJ: 1, KeyK: -1, ArrowDown: 1, ArrowUp: -1 };
const allowed = document.body.dataset.shortcuts !== "off";
const help = document.getElementById("keys");
let first = "";

const cap = (keys) => keys.replace(/Key|Digit/g, "").replace("Slash", "/").replace("Control", "Ctrl");

function label(one) {
  const copy = (one.labels?.[0] || one).cloneNode(true);
  copy.querySelectorAll("kbd, .number").forEach((part) => part.remove());
  return one.dataset.keyLabel || one.ariaLabel || copy.textContent.trim();
}

// An open dialog's alone; else the page's before the header's.
function all(keys) {
  const open = [...document.querySelectorAll("dialog[open]")].pop(), mark = `[data-key${keys ? `="${keys}"` : ""}]`;
  const places = open && keys ? [open] : document.querySelectorAll("main, .masthead");
  const found = [...places].reverse().flatMap((place) => [...place.querySelectorAll(mark)]);
  return found.filter((one) => !one.disabled && one.ariaDisabled !== "true" && (one.closest(".masthead") || one.checkVisibility()));
}

function show() {
  const list = help.querySelector("dl");
  list.querySelectorAll("[data-found]").forEach((one) => one.remove());
  help.querySelectorAll("[data-rows-only]").forEach((one) => (one.hidden = !document.querySelector(ROWS)));
  const seen = new Set();
  for (const one of all()) {
    const { key } = one.dataset;
    if (seen.has(key)) continue;
    seen.add(key);
    const line = help.querySelector("template").content.cloneNode(true);
    line.querySelector("kbd").textContent = cap(key);
    line.querySelector("dd").textContent = label(one);
    list.append(line);
  }
  help.showModal();
}

function walk(step) {
  const rows = [...document.querySelectorAll(ROWS)];
  const here = rows.indexOf(document.activeElement?.closest(ROWS));
  const row = rows[here < 0 ? 0 : here + step] || rows[here];
  rows.forEach((one) => (one.tabIndex = one === row ? 0 : -1));
  row?.focus();
  return row;
}

function onRow(code, at) {
  const row = at.closest?.(ROWS), on = row === at;
  if (STEPS[code] && (on || code.startsWith("Key"))) return walk(STEPS[code]);
  const found = code === "KeyX" ? "[data-select]" : on && code === "Enter" && "[data-open], a[href]";
  const one = found && row?.querySelector(found);
  one?.click?.();
  return one;
}

function press(event) {
  const { code, target } = event;
  if (event.altKey || event.isComposing || event.defaultPrevented) return;
  const chord = event.ctrlKey || event.metaKey;
  if (!chord && (!allowed || target.closest?.(FIELDS))) return (first = "");
  if (code === "Slash" && event.shiftKey && help && !document.querySelector("dialog[open]")) return event.preventDefault(), show();
  if (event.shiftKey || (event.repeat && !STEPS[code])) return;
  const keys = chord ? `Control+${code}` : code;
  const one = (first && all(`${first} ${code}`)[0]) || all(keys)[0];
  first = !chord && !one && document.querySelector(`[data-key^="${code} "]`) ? code : "";
  if (one) one.matches(FIELDS) ? one.focus() : one.click();
  else if (chord || !onRow(code, target)) return;
  event.preventDefault();
}

document.addEventListener("keydown", press);
document.querySelector("[data-opens=keys]")?.addEventListener("click", (event) => (event.preventDefault(), event.stopPropagation(), show()));
