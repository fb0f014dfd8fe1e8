// What every page does: news from the server, dialogs, short messages, the filmstrip. No build step; htmx does the rest.
"use strict";

const all = (selector, root = document) => [...root.querySelectorAll(selector)];
const one = (selector, root = document) => root.querySelector(selector);

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
    const place = () => all("[data-live]").find((each) => each.dataset.src === source);
    const held = place();
    if (!held) return;
    const answer = await fetch(source + (place().id === "stage" ? location.search : ""), { headers: { "HX-Request": "true" } });
    const text = await answer.text();
    // An answer that is still under way comes to the button that asked for it, which therefore stays until then.
    while (place() && one(".htmx-request, .writing", place())) await new Promise((done) => setTimeout(done, 50));
    const top = scrollY;
    // What somebody has decided meanwhile is shown already, and newer than this.
    if (place() !== held) { news.busy.set(source, true); return; }
    if (answer.ok && place()) htmx.swap(place(), text, { swapStyle: "outerHTML", swapDelay: 0, settleDelay: 0 });
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
