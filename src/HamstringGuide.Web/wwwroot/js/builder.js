// The builder's form works by itself: each button sends it. Here it is sent unseen, and only what follows from it is put in anew,
// so that nobody loses the place where they type. The note is no field of the form: it lives behind the # of the link.
const form = document.querySelector("[data-builder]");
const note = document.getElementById("note");
const left = document.getElementById("note-left");
const most = 280;
let latest = 0;
let waiting;
let plain = false;

const length = (text) => [...text].length;
const fragment = () => note.value.trim() && length(note.value) <= most ? "#note=" + encodeURIComponent(note.value.trim()) : "";

function showNote() {
  const over = length(note.value) - most;
  if (over > 0) note.setAttribute("aria-invalid", "true");
  else note.removeAttribute("aria-invalid");
  left.textContent = over > 0 ? `${over} too many: the note is left out until it is shorter.` : `${-over} left`;
  form.action = form.action.split("#")[0] + fragment();
  history.replaceState(null, "", location.pathname + location.search + fragment());
}

try {
  if (location.hash.startsWith("#note=")) note.value = decodeURIComponent(location.hash.slice(6));
} catch {
  // Somebody else's fragment. The field stays empty.
}
document.querySelector("[data-note]").hidden = false;
note.addEventListener("input", showNote);
showNote();

async function send(button, quiet) {
  clearTimeout(waiting);
  const turn = ++latest;
  try {
    const response = await fetch(form.action, { method: "POST", body: new URLSearchParams(new FormData(form, button)) });
    if (!response.ok && response.status !== 400) throw response.status;
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    // Who is still typing has made no mistake yet.
    if (turn !== latest || quiet && !response.ok) return;
    const address = new URL(response.url);
    if (response.ok) history.replaceState(null, "", address.pathname + address.search + fragment());
    show(page, button);
  } catch {
    plain = true;
    if (turn === latest) form.requestSubmit(button);
  }
}

// A button changes which fields there are; typing changes only what is said about them.
function show(page, button) {
  const focused = document.activeElement;
  const id = focused.id;
  document.title = page.title;
  for (const part of document.querySelectorAll("[data-live]")) {
    const other = page.querySelector(`[data-live="${part.dataset.live}"]`);
    const holds = part.contains(focused) && part !== focused;
    if (!other || !part.isConnected || (!button && (part.dataset.live === "plan" || holds))) continue;
    const scrolled = [...part.querySelectorAll(".finds"), part].map((one) => one.scrollTop);
    part.replaceWith(other);
    [...other.querySelectorAll(".finds"), other].forEach((one, i) => { one.scrollTop = scrolled[i] ?? 0; });
  }
  if (!button) return;
  const [verb, at] = button.value.split(":");
  const place = { add: "add-" + at, up: "e" + (at - 1), down: "e" + (+at + 1), remove: "plan" }[verb] ?? id;
  (document.getElementById(place) ?? document.getElementById("add")).focus({ preventScroll: verb === "add" });
  document.querySelector("[data-builder-said]").textContent = page.querySelector(".errors h2")?.textContent ?? "The plan is up to date.";
}

form.addEventListener("submit", (event) => {
  if (plain || ["open", "template", "result"].includes(event.submitter?.value)) return;
  event.preventDefault();
  send(event.submitter);
});
form.addEventListener("change", (event) => { if (event.target.name) send(); });
form.addEventListener("input", (event) => {
  clearTimeout(waiting);
  if (event.target.name) waiting = setTimeout(() => send(undefined, true), 400);
});
