// The shot list: fields are kept when they are left, Enter goes one row down, and what is being written is not replaced meanwhile.
"use strict";

const field = (element) => element.closest && element.closest(".list table select, .list table input, .list table textarea");

document.addEventListener("input", (event) => { const one = field(event.target); if (one && !one.matches("select")) one.classList.add("writing"); });
document.addEventListener("change", (event) => { const one = field(event.target); if (one) { one.classList.remove("writing"); one.removeAttribute("aria-invalid"); } });
document.addEventListener("focusout", (event) => { const one = field(event.target); if (one) one.classList.remove("writing"); });
document.addEventListener("htmx:responseError", (event) => { const one = field(event.detail.elt); if (one) one.setAttribute("aria-invalid", "true"); });

document.addEventListener("keydown", (event) => {
  const one = field(event.target);
  if (!one || event.isComposing) return;
  if (event.key === "Escape") { if (!one.matches("select")) one.value = one.defaultValue; one.classList.remove("writing"); one.removeAttribute("aria-invalid"); }
  if (event.key !== "Enter" || event.shiftKey || one.matches("select")) return;
  event.preventDefault();
  const column = document.querySelectorAll(`.list table [name="${one.name}"]`);
  const next = column[[...column].indexOf(one) + 1];
  if (next) { next.focus(); if (next.select) next.select(); } else one.blur();
}, true);

// What was done in a sheet closes it; a list that was chosen is read at once.
document.addEventListener("htmx:afterRequest", (event) => {
  const sheet = document.querySelector("#offer");
  if (event.detail.successful && event.target.matches("[data-done]") && sheet.open) sheet.close();
});
document.addEventListener("change", (event) => {
  if (event.target.id === "list-file" && event.target.files.length) htmx.trigger("#import-form", "submit");
});
document.addEventListener("close", (event) => {
  const form = document.querySelector("#import-form");
  if (event.target.id === "offer" && form) form.reset();
}, true);
