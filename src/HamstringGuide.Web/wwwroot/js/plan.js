// A note travels after the # of the address, which is sent to nobody. It is shown as text and as nothing else.
const most = 280;
const breaks = 5;
const start = "#note=";
const address = document.getElementById("address");
const plain = address.value;
const along = document.querySelector("[data-note-along]");
let kept = "";

// Without what turns the direction of other words; what joins letters and emoji stays.
const clean = (text) => {
  const lines = text
    .replace(/\r\n?|[\u2028\u2029]/g, "\n")
    .replace(/[^\P{Cc}\n]/gu, " ")
    .replace(/[^\P{Cf}\u200c\u200d]|\p{Co}|\p{Cs}/gu, "")
    .split("\n").map((line) => line.trim()).filter(Boolean);
  return [...lines.slice(0, breaks), lines.slice(breaks).join(" ")].join("\n").trim();
};

const read = () => {
  if (!location.hash.startsWith(start)) {
    // A link within the page took its place.
    if (kept) history.replaceState(null, "", kept);
    return;
  }
  let text;
  try {
    text = decodeURIComponent(location.hash.slice(start.length));
  } catch {}
  const refused = text === undefined || [...text].length > most;
  text = refused ? "" : clean(text);
  kept = text && location.hash;
  address.value = plain + kept;
  along.hash = kept;
  for (const box of document.querySelectorAll("[data-note]")) {
    box.hidden = !text;
    box.querySelector("[data-note-text]").textContent = text;
  }
  for (const sorry of document.querySelectorAll("[data-note-refused]")) sorry.hidden = !refused;
};

addEventListener("hashchange", read);
read();
