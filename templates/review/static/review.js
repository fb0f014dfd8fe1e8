// What every page does: news from the server, dialogs, short messages, the filmstrip. No build step; htmx does the rest.
"use strict";

const all = (selector, root = document) => [...root.querySelectorAll(selector)];
const one = (selector, root = document) => root.querySelector(selector);

// Whoever works by keys or is read to keeps their place when a part of the page comes anew: they stand on what does the same there,
// else on what has taken its place, else at the part's beginning.
const place = {
  held: null,
  named: ["id", "data-key", "hx-post", "data-take", "href", "name"],
  steps: (root) => all("a[href], button, summary, textarea, select, input:not([type=hidden])", root).filter((each) => each.getClientRects().length),
  keep(root) {
    const at = document.activeElement;
    place.held = null;
    if (!root || !root.id || !at || !root.contains(at)) return;
    const alike = place.named.filter((name) => at.getAttribute(name)).map((name) => `${at.localName}[${name}="${CSS.escape(at.getAttribute(name))}"]`);
    place.held = { root: root.id, alike, step: place.steps(root).indexOf(at) };
  },
  back() {
    const held = place.held;
    place.held = null;
    if (!held || (document.activeElement && document.activeElement !== document.body)) return;
    const root = document.getElementById(held.root) || one("#main");
    const steps = place.steps(root);
    const found = held.alike.map((each) => one(each, root)).find((each) => each && each.getClientRects().length);
    (found || steps[Math.min(held.step, steps.length - 1)] || one("#main")).focus({ preventScroll: true });
  },
};

// News: an element with data-live is fetched anew from data-src when one of its words is told. One request at a time for each.
const news = {
  busy: new Map(),
  stream: null,
  tell(words) {
    for (const element of all("[data-live]")) {
      if (element.dataset.live.split(" ").some((word) => words.has(word))) news.fetch(element.dataset.src);
    }
  },
  async fetch(source) {
    if (news.busy.has(source)) { news.busy.set(source, true); return; }
    do {
      news.busy.set(source, false);
      try { await news.renew(source); } catch { await new Promise((done) => setTimeout(done, 1000)); }
    } while (news.busy.get(source));
    news.busy.delete(source);
  },
  async renew(source) {
    const here = () => all("[data-live]").find((each) => each.dataset.src === source);
    const held = here();
    if (!held) return;
    const answer = await fetch(source + (here().id === "stage" ? location.search : ""), { headers: { "HX-Request": "true" } });
    const text = await answer.text();
    // An answer that is still under way comes to the button that asked for it, which therefore stays until then.
    while (here() && one(".htmx-request, .writing", here())) await new Promise((done) => setTimeout(done, 50));
    const top = scrollY;
    // What somebody has decided meanwhile is shown already, and newer than this.
    if (here() !== held) { news.busy.set(source, true); return; }
    if (answer.ok) {
      place.keep(held);
      htmx.swap(held, text, { swapStyle: "outerHTML", swapDelay: 0, settleDelay: 0 });
      place.back();
      if (source === "/job") bill();
    }
    if (scrollY !== top) scrollTo({ top, behavior: "instant" });
  },
  listen() {
    const heard = document.body.dataset.heard;
    const stream = new EventSource("/events?since=" + encodeURIComponent(heard));
    const on = (name, words) => stream.addEventListener(name, (event) => { document.body.dataset.heard = event.lastEventId; news.tell(words(event.data)); });
    on("scenes", (data) => new Set(["board", ...data.split(" ").map((id) => "scene:" + id)]));
    on("all", () => new Set(["board", "all", "job"]));
    on("told", (data) => new Set(data.split(" ")));
    stream.onerror = () => { if (stream.readyState === EventSource.CLOSED && news.stream === stream) setTimeout(news.attend, 2000); };
    news.stream = stream;
  },
  // A browser keeps only a few connections to one server: tabs that nobody looks at give theirs back.
  attend() {
    if (news.stream) news.stream.close();
    news.stream = null;
    if (!document.hidden) news.listen();
  },
};

// Short messages at the foot of the page.
const say = {
  timer: 0,
  now(sentence, error = false) {
    const place = one("#told");
    place.textContent = sentence;
    place.classList.toggle("error", error);
    place.classList.add("shown");
    clearTimeout(say.timer);
    say.timer = setTimeout(() => place.classList.remove("shown"), error ? 9000 : 4000);
  },
};

// What came of a job is said once, for those who do not see it.
function bill() {
  const work = one("#job .work:not(.running)");
  if (!work || bill.said === work.dataset.number) return;
  bill.said = work.dataset.number;
  say.now(one(".what", work).textContent.replace(/\s+/g, " ").trim());
}

document.addEventListener("htmx:beforeSwap", (event) => place.keep(event.detail.target));
document.addEventListener("htmx:afterSwap", place.back);
document.addEventListener("told", (event) => say.now(event.detail.value));
document.addEventListener("htmx:responseError", (event) => {
  const dialog = one("#offer[open]");
  if (dialog) dialog.close();
  const said = new DOMParser().parseFromString(event.detail.xhr.responseText, "text/html").body.textContent; // sentences come escaped
  say.now(said.trim().slice(0, 600) || "That did not work.", true);
});
document.addEventListener("htmx:sendError", () => say.now("The server does not answer. Is storyboard review still running?", true));

// Dialogs.
document.addEventListener("htmx:afterSwap", (event) => {
  if (!event.detail.target) return;
  const dialog = one("#offer");
  if (event.detail.target.id === "offer-body" && event.detail.target.childElementCount) {
    if (!dialog.open) dialog.showModal();
    const first = one("[autofocus]", dialog);
    if (first) first.focus();
  }
  if (event.detail.target.id === "job") {
    if (dialog.open) dialog.close();
    if (event.detail.requestConfig.path.startsWith("/offers")) for (const form of all("#ask form")) form.reset();
  }
});
document.addEventListener("click", (event) => {
  const close = event.target.closest("[data-close]");
  if (close) close.closest("dialog").close();
  if (event.target.closest("#help-open")) help();
});

function help() {
  const list = one("#keys");
  list.replaceChildren();
  const known = new Set();
  for (const element of all("[data-key][data-says]")) {
    if (known.has(element.dataset.key)) continue;
    known.add(element.dataset.key);
    const term = document.createElement("dt");
    const name = document.createElement("kbd");
    const says = document.createElement("dd");
    name.textContent = element.dataset.key;
    says.textContent = element.dataset.says;
    term.append(name);
    list.append(term, says);
  }
  one("#help").showModal();
}

// The filmstrip walked through by keys.
function walk(step, wanted = () => true) {
  const tiles = all(".filmstrip .tile");
  const held = tiles.indexOf(document.activeElement.closest(".tile"));
  let place = held < 0 ? (step > 0 ? 0 : tiles.length - 1) : held + step;
  while (tiles[place] && !wanted(tiles[place])) place += step;
  if (tiles[place]) { tiles[place].focus({ preventScroll: true }); tiles[place].scrollIntoView({ block: "nearest" }); }
}

const undecided = (tile) => !tile.matches(".omitted") && !one(".chip.good, .chip.wait", tile);

document.addEventListener("key", (event) => {
  if (!one(".filmstrip")) return;
  const moves = { j: [1], k: [-1], n: [1, undecided] };
  const move = moves[event.detail.key];
  if (move) { event.preventDefault(); walk(...move); }
  if (event.detail.key === " " && document.activeElement.matches(".tile")) { event.preventDefault(); document.activeElement.click(); }
});

// The name for approvals stays with this browser.
document.addEventListener("DOMContentLoaded", () => {
  const who = one("#who");
  if (who) {
    who.value = localStorage.getItem("who") || "";
    who.addEventListener("input", () => localStorage.setItem("who", who.value));
  }
  if (location.hash.startsWith("#tile-")) { const tile = document.getElementById(location.hash.slice(1)); if (tile) { tile.focus({ preventScroll: true }); tile.scrollIntoView({ block: "center" }); } }
  news.attend();
  document.addEventListener("visibilitychange", news.attend);
  addEventListener("pagehide", () => news.stream && news.stream.close());
});
