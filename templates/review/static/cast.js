// The cast, walked through by keys.
"use strict";

document.addEventListener("key", (event) => {
  const cards = all(".card");
  const held = cards.indexOf(document.activeElement.closest(".card"));
  const moves = { j: 1, k: -1 };
  const step = moves[event.detail.key];
  if (step) {
    event.preventDefault();
    const card = cards[held < 0 ? (step > 0 ? 0 : cards.length - 1) : held + step];
    if (card) { card.focus({ preventScroll: true }); card.scrollIntoView({ block: "nearest" }); }
  }
  if (event.detail.key === "Enter" && held >= 0 && document.activeElement === cards[held]) {
    const summary = one(".do summary", cards[held]);
    if (summary) { event.preventDefault(); summary.click(); }
  }
});
