// What is typed into a form marked data-keep stays in this tab until it is recorded; signing out empties everything.
const { person = "", screen = "" } = document.body.dataset;
const mine = `keep ${person} `;
const name = (form) => `${mine}${location.pathname} ${form.querySelector("[name=version]")?.value || ""}`;
const read = (key) => JSON.parse(sessionStorage.getItem(key) || "null");
const fields = (form) =>
  [...form.elements].filter((one) => one.name && !/password|file|hidden|submit|button|multiple|fieldset/.test(one.type));

function typed(form) {
  return fields(form).map((one) => [one.name, one.value, /checkbox|radio/.test(one.type) ? one.checked : null]);
}

function put(form, kept) {
  const places = fields(form);
  for (const [called, value, checked] of kept) {
    const at = places.findIndex((one) => one.name === called && (checked === null || one.value === value));
    if (at < 0) continue;
    const [one] = places.splice(at, 1);
    if (checked === null) one.value = value;
    else one.checked = checked;
    one.dispatchEvent(new Event("change", { bubbles: true }));
  }
}

function offer(form, key) {
  const notice = document.getElementById("kept").content.cloneNode(true).firstElementChild;
  notice.querySelector("button").addEventListener("click", () => {
    sessionStorage.removeItem(key);
    form.reset();
    notice.remove();
    fields(form)[0]?.focus();
  });
  form.before(notice);
}

const forms = [...document.querySelectorAll("form[data-keep]")];
const sent = sessionStorage.getItem("keep sent");
if (person) {
  const stopped = /^(login|refused|error)/.test(screen);
  if (sent && !stopped && !forms.some((form) => name(form) === sent)) sessionStorage.removeItem(sent);
  if (!stopped) sessionStorage.removeItem("keep sent");
  Object.keys(sessionStorage).filter((key) => key.startsWith("keep ") && key !== "keep sent" && !key.startsWith(mine))
    .forEach((key) => sessionStorage.removeItem(key));
}

for (const form of forms) {
  const key = name(form), kept = read(key);
  if (kept && JSON.stringify(kept) !== JSON.stringify(typed(form))) {
    put(form, kept);
    offer(form, key);
  }
  form.addEventListener("input", () => sessionStorage.setItem(key, JSON.stringify(typed(form))));
  form.addEventListener("submit", () => sessionStorage.setItem("keep sent", key));
}
document.querySelectorAll("form[data-forgets]").forEach((form) => form.addEventListener("submit", () => sessionStorage.clear()));
