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
      said.textContent = "Press Ctrl and C, or Command and C, to copy what is marked.";
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

// What moves can be paused in a frame of its own, whose clock can be stopped. Without a script it is an image, and plays once.
for (const fold of document.querySelectorAll("details.moving")) {
  const picture = fold.querySelector("picture");
  const image = picture.querySelector("img");
  const button = fold.querySelector("[data-pause]");
  const frame = document.createElement("iframe");
  let svg;
  let seconds;
  let waiting;
  let now;

  const say = (state, words) => {
    now = state;
    button.textContent = words;
  };
  const untilItEnds = () => {
    const left = seconds - svg.getCurrentTime();
    if (left > 0) waiting = setTimeout(untilItEnds, left * 1000 + 20);
    else say("ended", "Show it again");
  };
  const goOn = () => {
    svg.unpauseAnimations();
    say("moving", "Pause");
    untilItEnds();
  };
  const pause = () => {
    clearTimeout(waiting);
    svg.pauseAnimations();
    say("paused", "Go on");
  };
  const begin = () => {
    clearTimeout(waiting);
    svg.setCurrentTime(0);
    goOn();
  };

  frame.title = image.alt;
  frame.setAttribute("sandbox", "allow-same-origin");
  frame.addEventListener("load", () => {
    svg = frame.contentDocument?.documentElement;
    seconds = parseFloat(svg?.querySelector("[dur]")?.getAttribute("dur"));
    const canPause = seconds > 0 && "pauseAnimations" in svg;
    button.hidden = !canPause;
    if (canPause) begin();
    else {
      svg = null;
      frame.remove();
      picture.hidden = false;
    }
  });
  button.addEventListener("click", () => {
    if (now === "moving") pause();
    else if (now === "paused") goOn();
    else begin();
  });

  // The image is not loaded while it is hidden.
  picture.hidden = true;
  fold.addEventListener("toggle", () => {
    if (svg && fold.open) begin();
    else if (svg) pause();
    else if (fold.open && picture.hidden && !frame.isConnected) {
      const dark = picture.querySelector("source");
      frame.src = matchMedia(dark.media).matches ? dark.srcset : image.src;
      picture.before(frame);
    }
  });
}

// Paper can't be unfolded.
let opened = [];
addEventListener("beforeprint", () => {
  opened = [...document.querySelectorAll("details:not([open], .screen)")];
  for (const fold of opened) fold.open = true;
});
addEventListener("afterprint", () => {
  for (const fold of opened) fold.open = false;
});
