// Nothing here is needed: without a script the page says all the same.

// "None of these" clears the others, and any other clears it. Without this both stay ticked, the page says so and the server refuses it.
for (const none of document.querySelectorAll(".choice.none input[type=checkbox]")) {
  const others = [...none.form.elements[none.name]].filter((input) => input !== none);
  none.addEventListener("change", () => {
    if (none.checked) for (const other of others) other.checked = false;
  });
  for (const other of others) other.addEventListener("change", () => {
    if (other.checked) none.checked = false;
  });
}

for (const button of document.querySelectorAll("[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => print());
}

for (const button of document.querySelectorAll("[data-copy]")) {
  const address = document.getElementById(button.dataset.copy);
  const said = document.getElementById(button.getAttribute("aria-describedby"));
  button.hidden = false;
  button.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(address.value);
      said.textContent = "Copied.";
    } catch {
      address.select();
      said.textContent = "Press Ctrl and C, or Command and C, to copy the marked address.";
    }
  });
}

// The # of a heading also copies the heading's address. What is said about it must be on the page before it has words.
const anchors = document.querySelectorAll("a.anchor");
if (anchors.length > 0) {
  const said = document.createElement("p");
  said.className = "toast";
  said.setAttribute("role", "status");
  document.body.append(said);
  let clearing;
  for (const anchor of anchors) anchor.addEventListener("click", async () => {
    said.textContent = "";
    clearTimeout(clearing);
    try {
      await navigator.clipboard.writeText(anchor.href);
      said.textContent = "Copied";
      clearing = setTimeout(() => said.textContent = "", 4000);
    } catch {
      // The link has done its work: the address stands in the address bar.
    }
  });
}

// A picture that has moved starts anew under another address.
for (const button of document.querySelectorAll("[data-replay]")) {
  const picture = button.closest("details").querySelector("picture");
  let shown = 1;
  button.hidden = false;
  button.addEventListener("click", () => {
    shown++;
    for (const one of picture.children) {
      const attribute = one.localName === "img" ? "src" : "srcset";
      one.setAttribute(attribute, `${one.getAttribute(attribute).split("?")[0]}?${shown}`);
    }
  });
}

// Paper can't be unfolded.
let opened = [];
addEventListener("beforeprint", () => {
  opened = [...document.querySelectorAll("details:not([open])")];
  for (const fold of opened) fold.open = true;
});
addEventListener("afterprint", () => {
  for (const fold of opened) fold.open = false;
});
