// People on a floor plan: dragged by mouse or finger, moved and turned by keys. Letting go is one edit.
"use strict";

const PAUSE = 900; // milliseconds of rest after which what was moved by keys is put down
const STEP = 0.1; // metres an arrow key moves, five times that with Shift
const TURN = 15; // degrees a key turns

const floor = { held: null, turning: false, from: null, timer: 0, large: false, chosen: "" };

const paper = () => one("#floor .paper");
const number = (element, name) => Number(element.dataset[name]);

// A pointer in units of the plan.
function pointed(event) {
  const edges = one(".handles", paper()).getBoundingClientRect();
  return [((event.clientX - edges.left) / edges.width) * number(paper(), "width"), ((event.clientY - edges.top) / edges.height) * number(paper(), "height")];
}

function put(handle, x, y) {
  handle.dataset.x = Math.min(Math.max(x, 0), number(paper(), "width"));
  handle.dataset.y = Math.min(Math.max(y, 0), number(paper(), "height"));
  handle.setAttribute("transform", `translate(${handle.dataset.x} ${handle.dataset.y})`);
  handle.dataset.moved = "yes";
}

function turn(handle, facing) {
  handle.dataset.facing = ((Math.round(facing) + 540) % 360) - 180;
  one(".way", handle).setAttribute("transform", `rotate(${-handle.dataset.facing})`);
  handle.dataset.turned = "yes";
}

function choose(handle) {
  for (const each of all(".handle")) each.classList.toggle("chosen", each === handle);
  floor.chosen = handle ? handle.dataset.character : "";
  for (const button of all("#floor [data-turn]")) button.disabled = !handle;
  if (handle) one("#floor .held").textContent = handle.dataset.name;
}

// One edit for all that was moved and turned since it was taken up.
function drop(handle) {
  clearTimeout(floor.timer);
  const form = one("#floor-form");
  if (!form || !handle.isConnected || !(handle.dataset.moved || handle.dataset.turned)) return;
  form.elements.character.value = handle.dataset.character;
  form.elements.x.value = handle.dataset.moved ? handle.dataset.x : "";
  form.elements.y.value = handle.dataset.moved ? handle.dataset.y : "";
  form.elements.facing.value = handle.dataset.turned ? handle.dataset.facing : "";
  delete handle.dataset.moved;
  delete handle.dataset.turned;
  form.requestSubmit();
}

const soon = (handle) => { clearTimeout(floor.timer); floor.timer = setTimeout(drop, PAUSE, handle); };

document.addEventListener("pointerdown", (event) => {
  const handle = event.target.closest && event.target.closest(".handle");
  if (!handle || event.button) return;
  event.preventDefault();
  handle.focus();
  choose(handle);
  floor.turning = Boolean(event.target.closest(".way"));
  const [x, y] = pointed(event);
  floor.held = handle;
  floor.from = [number(handle, "x") - x, number(handle, "y") - y];
  handle.classList.add("moving");
  handle.setPointerCapture(event.pointerId);
});

document.addEventListener("pointermove", (event) => {
  const handle = floor.held;
  if (!handle) return;
  const [x, y] = pointed(event);
  if (floor.turning) turn(handle, (Math.atan2(x - number(handle, "x"), y - number(handle, "y")) * 180) / Math.PI);
  else put(handle, x + floor.from[0], y + floor.from[1]);
});

function release() {
  if (!floor.held) return;
  floor.held.classList.remove("moving");
  drop(floor.held);
  floor.held = null;
}
document.addEventListener("pointerup", release);
document.addEventListener("pointercancel", release);

document.addEventListener("key", (event) => {
  const { key, shiftKey, target } = event.detail;
  const handle = target.closest && target.closest(".handle");
  if (floor.large && key === "Escape" && !handle) { event.preventDefault(); enlarge(false); return; }
  if (!handle) return;
  const far = STEP * (shiftKey ? 5 : 1) * number(paper(), "scale");
  const moves = { ArrowLeft: [-far, 0], ArrowRight: [far, 0], ArrowUp: [0, -far], ArrowDown: [0, far] };
  if (moves[key]) put(handle, number(handle, "x") + moves[key][0], number(handle, "y") + moves[key][1]);
  else if (key === "," || key === ".") turn(handle, number(handle, "facing") + (key === "," ? TURN : -TURN));
  else if (key === "Enter" || key === " ") { event.preventDefault(); drop(handle); return; }
  else if (key === "Escape") { clearTimeout(floor.timer); if (handle.dataset.moved || handle.dataset.turned) news.fetch(one("#floor").dataset.src); else handle.blur(); event.preventDefault(); return; }
  else return;
  event.preventDefault();
  choose(handle);
  soon(handle);
});

document.addEventListener("focusin", (event) => { if (event.target.matches(".handle")) choose(event.target); });
document.addEventListener("focusout", (event) => { if (event.target.matches(".handle") && event.target !== floor.held) drop(event.target); });

function enlarge(wanted) {
  floor.large = wanted;
  dress();
}

// What the server does not know: how large the plan is shown, and who was chosen.
function dress() {
  const place = one("#floor");
  if (!place || !paper()) return;
  place.classList.toggle("large", floor.large);
  paper().style.setProperty("--shape", `${paper().dataset.width} / ${paper().dataset.height}`);
  const button = one("#floor-large");
  if (button) { button.setAttribute("aria-pressed", String(floor.large)); button.textContent = floor.large ? "Smaller" : "Larger"; }
  const handle = floor.chosen && one(`.handle[data-character="${CSS.escape(floor.chosen)}"]`);
  if (handle) { choose(handle); if (document.activeElement === document.body) handle.focus({ preventScroll: true }); }
}

document.addEventListener("click", (event) => {
  if (event.target.closest("#floor-large")) enlarge(!floor.large);
  const button = event.target.closest("#floor [data-turn]");
  const handle = button && one(".handle.chosen");
  if (handle) { turn(handle, number(handle, "facing") - Number(button.dataset.turn)); soon(handle); }
});
document.addEventListener("htmx:afterSettle", (event) => {
  const opened = one("#floor", event.target);
  if (opened || event.target.id === "floor") dress();
  if (opened && event.target.matches(".part > div")) opened.scrollIntoView({ block: "nearest" });
});
