// The list follows each tick at once. Without this the form's button does it.
const form = document.querySelector("form[data-filter]");
let latest = 0;

form.addEventListener("change", async () => {
  const turn = ++latest;
  const query = new URLSearchParams(new FormData(form)).toString();
  const address = form.action.split("#")[0] + (query && "?" + query);

  try {
    const response = await fetch(address);
    if (!response.ok) throw response.status;
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    if (turn === latest) show(page, address);
  } catch {
    if (turn === latest) location.assign(address);
  }
});

// The ticks stay as they are, and with them the place where the reader is.
function show(page, address) {
  history.replaceState(null, "", address);
  document.title = page.title;
  document.getElementById("results").replaceWith(page.getElementById("results"));
  document.getElementById("count").textContent = page.getElementById("count").textContent;
  const counts = page.querySelectorAll("[data-count]");
  document.querySelectorAll("[data-count]").forEach((count, i) => { count.textContent = counts[i].textContent; });
}
