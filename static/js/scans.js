// Files go off as soon as they are chosen or dropped: each with its progress, its mistake, another try.
const form = document.getElementById("intake"), most = 3;
const waiting = [];
let going = 0;

function line(row, file) {
  const made = document.getElementById("sending").content.cloneNode(true).firstElementChild;
  made.querySelector(".files__name").textContent = file.name;
  made.querySelector("progress").ariaLabel = file.name;
  made.querySelector("[data-again]").addEventListener("click", () => (failed(made, ""), queue(row, file, made)));
  made.querySelector("[data-gone]").addEventListener("click", () => (made.remove(), row.querySelector("[type=checkbox]").focus()));
  row.querySelector(".files").append(made);
  return made;
}

function failed(made, words) {
  made.querySelector(".tag").textContent = words;
  for (const one of made.querySelectorAll(".tag, button")) one.hidden = !words;
  made.querySelector("progress").hidden = Boolean(words);
}

function queue(row, file, made = line(row, file)) {
  waiting.push([row, file, made]);
  go();
}

function go() {
  if (going >= most || !waiting.length) return;
  going += 1;
  const [row, file, made] = waiting.shift(), request = new XMLHttpRequest(), sent = new FormData();
  sent.append("csrfmiddlewaretoken", form.csrfmiddlewaretoken.value);
  sent.append("requirement", row.dataset.document);
  sent.append("file", file);
  request.open("POST", form.dataset.scans);
  request.upload.onprogress = ({ loaded, total }) => (made.querySelector("progress").value = (100 * loaded) / total);
  request.onload = () => {
    if (request.status !== 200) return failed(made, request.status === 422 ? request.responseText : document.getElementById("banner").dataset.failed);
    made.insertAdjacentHTML("beforebegin", request.responseText);
    htmx.process(made.previousElementSibling);
    made.remove();
    form.dispatchEvent(new Event("input", { bubbles: true }));
  };
  request.onerror = () => failed(made, document.getElementById("banner").dataset.offline);
  request.onloadend = () => ((going -= 1), go());
  request.send(sent);
  go();
}

function take(row, files) {
  const box = row.querySelector("[type=checkbox]");
  if (!box.checked) box.click();
  [...files].forEach((file) => queue(row, file));
  box.focus();
}

const rowOf = ({ target }) => target.closest("[data-document]");

form?.addEventListener("change", (event) => {
  if (event.target.type !== "file" || !form.dataset.scans) return;
  take(rowOf(event), event.target.files);
  event.target.value = "";
});
form?.addEventListener("dragover", (event) => form.dataset.scans && rowOf(event) && event.preventDefault());
form?.addEventListener("drop", (event) => {
  if (!form.dataset.scans || !rowOf(event)) return;
  event.preventDefault();
  take(rowOf(event), event.dataTransfer.files);
});
