// The results follow what is typed. Without this the button fetches the same page.
const input = document.getElementById("q");
const said = document.getElementById("said");
let waiting;
let asked;

async function show() {
  asked?.abort();
  asked = new AbortController();
  const text = input.value.trim();
  const address = text ? `/search?q=${encodeURIComponent(text)}` : "/search";

  try {
    const response = await fetch(address, { signal: asked.signal });
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    const results = page.getElementById("results");
    if (!response.ok || !results) return;
    document.getElementById("results").replaceWith(results);
    said.textContent = results.dataset.said;
    history.replaceState(null, "", address);
  } catch {
    // Typed on, or not connected: what is shown stays, and the button still works.
  }
}

input.addEventListener("input", () => {
  clearTimeout(waiting);
  waiting = setTimeout(show, 250);
});
