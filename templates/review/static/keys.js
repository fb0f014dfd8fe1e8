// Keys. What carries data-key is clicked or, where one writes in it, focused; pages add their own by listening to "key".
// None is lost: what is pressed while a page comes, goes or changes waits and is then done in its order, on the next page if need be.
// Loaded before everything else, so that it hears from the beginning.
"use strict";

const keys = {
  patience: 5000, // milliseconds that they wait for another page
  waiting: [], // { key, shiftKey }
  ready: false, // whether what answers to keys is there
  leaving: 0, // a timer while another page has been asked for
  turning: false, // while another panel is being fetched into this page
  wait() {
    return !keys.ready || Boolean(keys.leaving) || keys.turning || document.querySelector(".decide .htmx-request") !== null;
  },
  go() {
    while (keys.waiting.length && !keys.wait()) keys.replay(keys.waiting.shift());
  },
  // The browser does nothing of its own for a key that has waited: typing and the Enter of a link or button are done here.
  replay(pressed) {
    const target = document.activeElement || document.body;
    if (writing(target)) type(target, pressed.key);
    else if (keys.act({ ...pressed, target }) && pressed.key === "Enter" && target.matches("a, button, summary")) target.click();
  },
  // What a key does; whether nothing.
  act(pressed) {
    if (!document.dispatchEvent(new CustomEvent("key", { detail: pressed, cancelable: true }))) return false;
    if (pressed.key === "Escape") return true;
    const element = [...document.querySelectorAll("[data-key]")].find((each) => each.dataset.key === pressed.key && (shown(each) || each.id === "compare-next"));
    if (!element) return true;
    if (writing(element)) element.focus(); else element.click();
    if (element.matches("summary")) { const field = element.parentElement.querySelector("textarea, input:not([type=hidden])"); if (field && element.parentElement.open) field.focus(); }
    return false;
  },
};

const shown = (element) => element.isConnected && !element.closest("[hidden]") && element.getClientRects().length > 0;

function writing(element) {
  return element.matches("textarea, select, input:not([type=range]):not([type=button])") || element.isContentEditable;
}

const sends = (key, field) => key === "Enter" && field.matches("textarea") && field.form;

function type(field, key) {
  if (key === "Escape") field.blur();
  else if (sends(key, field)) field.form.requestSubmit();
  else if (key.length === 1 && field.matches("textarea, input")) { field.value += key; field.dispatchEvent(new Event("input", { bubbles: true })); }
}

document.addEventListener("keydown", (event) => {
  const { key, shiftKey, target } = event;
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || document.querySelector("dialog[open]")) return;
  if (writing(target)) {
    if (key === "Escape") target.blur();
    if (!shiftKey && sends(key, target)) { event.preventDefault(); target.form.requestSubmit(); }
    return;
  }
  if (!keys.wait() && !keys.waiting.length) {
    if (!keys.act({ key, shiftKey, target })) event.preventDefault();
    return;
  }
  const own = (key === "Enter" || key === " ") && target.closest("a, button, summary");
  if (own || (key.length > 1 && !/^(Enter|Escape|Arrow.*)$/.test(key))) return;
  event.preventDefault();
  keys.waiting.push({ key, shiftKey });
});

// On the window, so that the listeners of the document have come first.
addEventListener("DOMContentLoaded", () => { keys.ready = true; keys.go(); });
addEventListener("htmx:afterRequest", () => keys.go());
addEventListener("click", (event) => {
  const link = event.target.closest && event.target.closest("a[href]");
  if (!link || event.defaultPrevented || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  const elsewhere = link.origin !== location.origin || link.target || link.hasAttribute("download");
  if (elsewhere || (link.hash && link.pathname === location.pathname && link.search === location.search)) return;
  clearTimeout(keys.leaving);
  keys.leaving = setTimeout(() => { keys.leaving = 0; keys.go(); }, keys.patience);
});
addEventListener("pagehide", () => {
  if (keys.waiting.length) sessionStorage.setItem("keys", JSON.stringify({ at: Date.now(), waiting: keys.waiting }));
});
addEventListener("pageshow", (event) => {
  if (!event.persisted) return;
  clearTimeout(keys.leaving);
  keys.leaving = 0;
  keys.waiting = [];
});

{
  const kept = JSON.parse(sessionStorage.getItem("keys") || "null");
  sessionStorage.removeItem("keys");
  if (kept && Date.now() - kept.at < keys.patience) keys.waiting.push(...kept.waiting);
}
