// Opening the form of a return puts the focus on its first reason.
for (const part of document.querySelectorAll("details[data-lands]"))
  part.addEventListener("toggle", () => part.open && part.querySelector("[aria-invalid=true], [type=radio]:checked, [type=radio]")?.focus());
