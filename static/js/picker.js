// Letters typed leave the names that begin so, and choose the first of them; Kazakh letters match the nearest Russian ones.
const NEAR = { ә: "а", ғ: "г", қ: "к", ң: "н", ө: "о", ұ: "у", ү: "у", һ: "х", і: "и", ё: "е", й: "и", ъ: "", ь: "", "-": " " };
const folded = (words) => words.trim().toLowerCase().replace(/[әғқңөұүһіёйъь-]/g, (letter) => NEAR[letter]);

for (const picker of document.querySelectorAll("[data-picker]")) {
  const rows = [...picker.querySelectorAll("[data-folded]")];
  const typed = picker.querySelector("input[name=starts]");
  const choose = () => {
    for (const row of rows) row.hidden = !row.dataset.folded.startsWith(folded(typed.value));
    const found = rows.filter((row) => !row.hidden);
    const pressed = found.find((row) => row.querySelector("input").checked) || found[0];
    if (pressed) pressed.querySelector("input").checked = true;
    picker.querySelector("[data-nobody]").hidden = found.length > 0;
  };
  typed?.addEventListener("input", choose);
}
