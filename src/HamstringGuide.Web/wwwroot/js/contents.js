// Marks the part of the page that is being read: the last one whose heading has come into the upper third of the window.
const links = [...document.querySelectorAll(".toc a")];
const parts = links.map(link => [link, document.getElementById(decodeURIComponent(link.hash.slice(1)))]).filter(([, part]) => part);

function mark() {
  const top = innerHeight / 3;
  const read = parts.findLast(([, part]) => part.getBoundingClientRect().top < top)?.[0];
  for (const link of links) {
    if (link === read) link.setAttribute("aria-current", "location");
    else link.removeAttribute("aria-current");
  }
}

const watch = new IntersectionObserver(mark, { rootMargin: "0px 0px -66.6%" });
for (const [, part] of parts) watch.observe(part);
