// A panel's page: looking at takes, comparing two, and drawing the region of a change on the picture.
"use strict";

const compare = {
  looked: null, // number of the take looked at
  before: null, // number of the one looked at before it
  mode: "single",
  marks: true,
};

const takeLink = (number) => one(`.takes [data-take="${number}"]`);

function look(number) {
  if (!takeLink(number) || number === compare.looked) return;
  compare.before = compare.looked;
  compare.looked = number;
  history.replaceState(null, "", "?take=" + number);
  draw();
}

// Brings the page in line with what is looked at; also after the server has sent the stage anew.
function draw() {
  const link = takeLink(compare.looked);
  if (!link) return;
  const numbers = all(".takes [data-take]").map((each) => each.dataset.take);
  if (!takeLink(compare.before) || compare.before === compare.looked) compare.before = numbers.filter((each) => each !== compare.looked).pop() || null;
  if (!compare.before) compare.mode = "single";
  for (const each of all(".takes [data-take]")) each.toggleAttribute("aria-current", each === link);
  link.setAttribute("aria-current", "true");
  for (const each of all("[data-about]")) each.hidden = each.dataset.about !== compare.looked;
  picture(one('figure[data-side="a"]'), link);
  const easel = one(".easel");
  easel.dataset.mode = compare.mode;
  const second = one('figure[data-side="b"]');
  second.hidden = compare.mode === "single";
  if (!second.hidden) picture(second, takeLink(compare.before));
  const wipe = one("#wipe");
  wipe.hidden = compare.mode !== "slider";
  easel.style.setProperty("--wipe", wipe.value + "%");
  for (const each of all("[data-mode]:is(button)")) each.setAttribute("aria-pressed", String(each.dataset.mode === compare.mode));
  const marks = one("svg.marks");
  marks.classList.toggle("off", !compare.marks || compare.mode === "slider");
  one("#marks").setAttribute("aria-pressed", String(compare.marks));
  decisions(link);
}

function picture(figure, link) {
  const image = one("img", figure);
  if (image.getAttribute("src") !== link.dataset.picture) image.src = link.dataset.picture;
  one("[data-says-take]", figure).textContent = link.dataset.take;
}

// Picking and approving are of the take that is looked at.
function decisions(link) {
  const number = link.dataset.take;
  const pick = one("#pick");
  const values = JSON.stringify({ take: Number(number) });
  if (pick) {
    pick.hidden = link.querySelector(".of").textContent.includes("on show");
    pick.setAttribute("hx-vals", values);
    one("[data-says-take]", pick).textContent = number;
  }
  const approve = one('.decide [hx-post$="/approve"]');
  if (approve) approve.setAttribute("hx-vals", values);
}

function begin() {
  const link = one(".takes [aria-current]");
  if (one("#picture")) one(".easel").style.setProperty("--aspect", one("#picture").width / one("#picture").height);
  if (!link) return;
  compare.looked = link.dataset.take;
  draw();
  outline();
}

// The panel among its neighbours, without moving the page.
function centre() {
  const current = one(".minis [aria-current]");
  const row = one(".minis");
  if (current) row.scrollLeft += current.getBoundingClientRect().left - row.getBoundingClientRect().left - row.clientWidth / 2 + 50;
}

function mode(name) {
  compare.mode = name;
  draw();
}

document.addEventListener("click", (event) => {
  const take = event.target.closest(".takes [data-take]");
  if (take && !event.ctrlKey && !event.metaKey) { event.preventDefault(); look(take.dataset.take); }
  const chosen = event.target.closest("button[data-mode]");
  if (chosen) mode(chosen.dataset.mode);
  if (event.target.closest("#compare-next")) mode({ single: "side", side: "slider", slider: "single" }[compare.mode]);
  if (event.target.closest("#marks")) { compare.marks = !compare.marks; draw(); }
  if (event.target.closest("#region-clear")) region.set(null);
});

document.addEventListener("input", (event) => {
  if (event.target.id === "wipe") draw();
  if (event.target.dataset.region) region.typed();
});

document.addEventListener("key", (event) => {
  const pressed = event.detail.key;
  if (/^[1-9]$/.test(pressed) && takeLink(pressed)) { event.preventDefault(); look(pressed); }
  if (pressed === " " && compare.before && !event.detail.target.closest("button, summary, a, [role=button]")) { event.preventDefault(); look(compare.before); }
});

// The region of a change: fractions of the picture, drawn by mouse or finger, or typed as per cent.
const region = {
  box: null,
  from: null,
  set(box) {
    region.box = box && box[2] > 0.005 && box[3] > 0.005 ? box : null;
    const field = one("#region-field");
    if (!field) return;
    field.value = region.box ? region.box.map((each) => each.toFixed(4)).join(",") : "";
    ["x", "y", "w", "h"].forEach((name, at) => { const input = one(`[data-region="${name}"]`); if (input !== document.activeElement) input.value = region.box ? Math.round(region.box[at] * 100) : ""; });
    outline();
  },
  typed() {
    const [x, y, w, h] = ["x", "y", "w", "h"].map((name) => Math.min(Math.max(Number(one(`[data-region="${name}"]`).value || 0) / 100, 0), 1));
    region.set([x, y, Math.min(w, 1 - x), Math.min(h, 1 - y)]);
  },
  at(event) {
    const edges = one("#region").getBoundingClientRect();
    return [Math.min(Math.max((event.clientX - edges.left) / edges.width, 0), 1), Math.min(Math.max((event.clientY - edges.top) / edges.height, 0), 1)];
  },
};

// Shows the region where a change is being asked for.
function outline() {
  const place = one("#region");
  const change = one("#change");
  if (!place) return;
  place.toggleAttribute("hidden", !change || !change.open || compare.mode !== "single");
  const [x, y, w, h] = region.box || [0, 0, 0, 0];
  const rect = one("rect", place);
  Object.entries({ x, y, width: w, height: h }).forEach(([name, value]) => rect.setAttribute(name, value));
}

document.addEventListener("dragstart", (event) => { if (event.target.closest(".easel")) event.preventDefault(); });
document.addEventListener("pointerdown", (event) => {
  if (!event.target.closest("#region")) return;
  event.preventDefault();
  one("#region").setPointerCapture(event.pointerId);
  region.from = region.at(event);
});
document.addEventListener("pointermove", (event) => {
  const mat = event.buttons && compare.mode === "slider" && event.target.closest(".easel .mat");
  if (mat) {
    const edges = mat.getBoundingClientRect();
    one("#wipe").value = ((event.clientX - edges.left) / edges.width) * 100;
    draw();
  }
  if (!region.from) return;
  const [x, y] = region.at(event);
  const [a, b] = region.from;
  region.set([Math.min(a, x), Math.min(b, y), Math.abs(x - a), Math.abs(y - b)]);
});
document.addEventListener("pointerup", () => { region.from = null; });
document.addEventListener("toggle", (event) => { if (event.target.id === "change") outline(); }, true);

// Another panel is fetched into this page, so that walking through them is quick and no key is lost between two pages.
async function toPanel(address, back = false) {
  keys.turning = true;
  try {
    const answer = await fetch(address);
    const text = await answer.text();
    if (!answer.ok || !text.includes('class="bench"')) { location.href = address; return; }
    for (const each of all(".bench [hx-preserve]")) each.removeAttribute("id");
    if (!back) history.pushState(null, "", address);
    htmx.swap(one(".bench"), text, { swapStyle: "outerHTML", swapDelay: 0, settleDelay: 0 }, { select: ".bench" });
    scrollTo(0, 0);
    arrive();
    if (document.activeElement === document.body) one("#main").focus({ preventScroll: true });
    document.body.dataset.heard = /data-heard="([^"]*)"/.exec(text)[1];
    news.attend();
  } catch {
    say.now("The server does not answer. Is storyboard review still running?", true);
  } finally {
    keys.turning = false;
    keys.go();
  }
}

document.addEventListener("click", (event) => {
  const link = event.target.closest('a[href^="/panels/"]');
  if (!link || event.defaultPrevented || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || !one(".bench")) return;
  event.preventDefault();
  if (!keys.turning) toPanel(link.getAttribute("href"));
});
addEventListener("popstate", () => {
  const bench = one(".bench");
  if (bench && !decodeURI(location.pathname).endsWith("/" + bench.dataset.panel)) toPanel(location.pathname + location.search, true);
});

function arrive() {
  Object.assign(compare, { looked: null, before: null, mode: "single" });
  region.box = null;
  settled();
  const next = one('a[rel="next"]');
  const image = next && one(`.minis a[href="${next.getAttribute("href")}"] img`);
  if (image) new Image().src = image.getAttribute("src").replace("/thumbs/", "/pictures/");
}

function settled() {
  begin();
  const marked = one(".script .marked");
  if (marked) one(".script").scrollTop = marked.offsetTop - 60;
  centre();
}

document.addEventListener("DOMContentLoaded", arrive);
document.addEventListener("htmx:afterSettle", (event) => { if (event.target.id === "stage") settled(); });
