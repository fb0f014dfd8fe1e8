// Comments, links and the assistant: what was sent is cleared, what is new comes into view.
"use strict";

document.addEventListener("htmx:afterRequest", (event) => {
  if (event.detail.successful && event.target.matches("[data-said]")) event.target.reset();
});
// Whoever has not said who they are is led to where they do.
document.addEventListener("htmx:responseError", (event) => {
  const who = document.querySelector("#who");
  if (event.detail.xhr.status === 400 && event.target.matches("[data-said]") && who && !who.value.trim()) who.focus();
});
document.addEventListener("focusin", (event) => { if (event.target.matches("[data-whole]")) event.target.select(); });

// The conversation ends at the foot of the page; a hint is put into the field.
function latest() { const last = document.querySelector("#conversation > :last-child"); if (last) last.scrollIntoView({ block: "end" }); }
document.addEventListener("DOMContentLoaded", latest);
document.addEventListener("htmx:afterSwap", (event) => { if (event.detail.target && event.detail.target.id === "conversation") latest(); });
document.addEventListener("click", (event) => {
  const hint = event.target.closest("[data-hint]");
  if (!hint) return;
  const field = document.querySelector("#say");
  field.value = hint.dataset.hint;
  field.focus();
});

// Which model understands stays with this browser.
document.addEventListener("DOMContentLoaded", () => {
  const model = document.querySelector("#model");
  if (!model) return;
  const kept = localStorage.getItem("model");
  if (kept && [...model.options].some((one) => one.value === kept)) model.value = kept;
  model.addEventListener("change", () => localStorage.setItem("model", model.value));
});
