// Manners of every page: dialogs open, failures are said, nothing is sent twice, the focus is never lost.
const banner = document.getElementById("banner");
const on = (names, deed, early) => names.split(" ").forEach((name) => document.addEventListener(name, deed, early));

function say(heading, sentence) {
  const notice = document.getElementById("failure").content.cloneNode(true);
  notice.querySelector(".notice__heading").textContent = heading;
  notice.querySelector("p:not(.notice__heading)").textContent = sentence;
  banner.replaceChildren(notice);
}

function land(place) {
  const found = place?.isConnected ? place : document.getElementById(place?.id) || document.querySelector("main");
  const spot = found.querySelector("[data-focus]") || found.querySelector("h1, h2, h3, legend, caption") || found;
  if (!spot.matches("a[href], button, input, select, textarea")) spot.tabIndex = -1;
  spot.focus();
}

on("click", (event) => {
  const opener = event.target.closest("[data-opens]");
  if (opener) {
    event.preventDefault();
    document.getElementById(opener.dataset.opens)?.showModal();
  }
});

// Nothing is sent twice; a sign-in in another tab does not make this form stale.
export const token = () => document.cookie.match(/csrftoken=(\w+)/)?.[1] || "";

function hold(form, button) {
  form.dataset.sent = "";
  const away = setTimeout(() => {
    if (!button) return;
    button.dataset.busy = "";
    button.ariaDisabled = "true";
  }, 150);
  form.away = [away, setTimeout(free, "again" in form.dataset ? 2000 : 30000, form)];
}

function free(form) {
  form.away?.forEach(clearTimeout);
  delete form.dataset.sent;
  for (const button of [form, ...form.querySelectorAll("[data-busy]")]) {
    delete button.dataset.busy;
    button.ariaDisabled = null;
  }
}

on("submit", (event) => {
  const form = event.target;
  if (form.getAttribute("method")?.toLowerCase() !== "post") return;
  if ("sent" in form.dataset) {
    event.preventDefault();
    event.stopImmediatePropagation();
    return;
  }
  const field = form.querySelector("[name=csrfmiddlewaretoken]");
  if (field && token()) field.value = token();
  hold(form, event.submitter);
  setTimeout(() => event.defaultPrevented && !form.matches(".htmx-request") && free(form));
}, true);
addEventListener("pageshow", (event) => event.persisted && document.querySelectorAll("[data-sent]").forEach(free));

let focused = false;
on("htmx:configRequest", ({ detail }) => {
  if (detail.verb !== "get") detail.headers["X-CSRFToken"] ||= token();
  if (!detail.triggeringEvent?.isTrusted) detail.headers["X-Unattended"] = "1";
});
on("htmx:beforeRequest", (event) => {
  const { elt, target, requestConfig } = event.detail;
  target.setAttribute("aria-busy", "true");
  if (requestConfig.triggeringEvent?.isTrusted) banner.replaceChildren();
  if (requestConfig.verb === "get" || elt.matches("form")) return;
  if ("sent" in elt.dataset) event.preventDefault();
  else hold(elt, elt);
});
on("htmx:beforeSwap", () => (focused = document.activeElement !== document.body));
on("htmx:afterRequest", ({ detail }) => {
  detail.target.removeAttribute("aria-busy");
  free(detail.elt);
  setTimeout(() => {
    if (focused && document.activeElement === document.body) land(detail.target);
    focused = false;
  }, 50);
});
on("htmx:responseError", ({ detail }) => {
  const page = new DOMParser().parseFromString(detail.xhr.responseText, "text/html");
  const said = [...page.querySelectorAll(".lede, [data-incident]")].map((one) => one.textContent.trim());
  say(page.querySelector("h1, h2")?.textContent || banner.dataset.failed, said.join(" "));
});
on("htmx:sendError htmx:timeout", () => say(banner.dataset.offline, banner.dataset.again));
