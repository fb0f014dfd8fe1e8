// The animatic: a clock that runs over the panels, one picture at a time. The next pictures are fetched before they are needed.
"use strict";

const AHEAD = 4; // pictures fetched before they are shown
const RESTING = window.matchMedia("(prefers-reduced-motion: reduce)");

// How the picture moves for a camera's move: from and to, as [scale, right, down] in per cent of the picture.
const MOVES = {
  "push in": [[1, 0, 0], [1.12, 0, 0]],
  "zoom in": [[1, 0, 0], [1.15, 0, 0]],
  "pull out": [[1.12, 0, 0], [1, 0, 0]],
  "zoom out": [[1.15, 0, 0], [1, 0, 0]],
  "pan left": [[1.1, -4, 0], [1.1, 4, 0]],
  "pan right": [[1.1, 4, 0], [1.1, -4, 0]],
  "truck left": [[1.1, -4, 0], [1.1, 4, 0]],
  "truck right": [[1.1, 4, 0], [1.1, -4, 0]],
  "tilt up": [[1.1, 0, -4], [1.1, 0, 4]],
  "tilt down": [[1.1, 0, 4], [1.1, 0, -4]],
  "crane up": [[1.1, 0, -4], [1.1, 0, 4]],
  "crane down": [[1.1, 0, 4], [1.1, 0, -4]],
};

const film = {
  frames: [],
  scenes: [],
  starts: [], // seconds at which each frame begins; one more at the end
  place: -1, // the frame on show
  at: 0, // seconds
  playing: false,
  speed: 1,
  moves: true,
  last: 0, // when the clock was looked at last
  motion: null,
  ready: new Map(), // pictures fetched, by address
  news: 0, // a timer: the film has changed and is to be fetched
};

const length = () => film.starts[film.starts.length - 1] || 0;
const clock = (seconds) => {
  const whole = Math.floor(seconds + 0.001);
  const rest = `${Math.floor(whole / 60) % 60}:${String(whole % 60).padStart(2, "0")}`;
  return whole >= 3600 ? `${Math.floor(whole / 3600)}:${rest.padStart(5, "0")}` : rest;
};

// The frame at a time.
function frameAt(seconds) {
  let low = 0, high = film.frames.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (film.starts[middle] <= seconds + 1e-6) low = middle; else high = middle - 1;
  }
  return low;
}

function address(place) {
  const frame = film.frames[place];
  return frame ? (frame.take ? "/pictures/" + frame.take : "") : "";
}

// A picture, fetched once; a few are kept.
function picture(place) {
  const source = address(place);
  if (!source) return null;
  let image = film.ready.get(source);
  if (!image) {
    image = new Image();
    image.src = source;
    film.ready.set(source, image);
    while (film.ready.size > 3 * AHEAD) film.ready.delete(film.ready.keys().next().value);
  }
  return image;
}

const loaded = (place) => { const image = picture(place); return !image || image.complete; };

function line(kind, words, who) {
  const made = document.createElement("p");
  made.className = kind;
  if (who) { const name = document.createElement("b"); name.textContent = who; made.append(name); }
  made.append(words);
  return made;
}

function tell(frame) {
  const lines = frame.said.map((each) => line("speech", each.words, each.who));
  if (frame.action) lines.push(line("action", frame.action));
  if (frame.sound) lines.push(line("sound", frame.sound, "SOUND"));
  if (frame.transition) lines.push(line("transition", frame.transition));
  one("#says").replaceChildren(...lines);
}

function show(place) {
  const frame = film.frames[place];
  if (!frame) return;
  const scene = film.scenes[frame.scene];
  film.place = place;
  const image = one("#shown");
  const source = address(place);
  image.hidden = !source;
  one("#nothing").hidden = Boolean(source);
  if (source) { image.src = source; image.alt = frame.alt; }
  one("#number").textContent = frame.number;
  one("#camera").textContent = `${frame.camera}  ${frame.seconds.toFixed(1)}s`;
  one("#heading").textContent = scene.number ? `${scene.number}  ${scene.heading}` : scene.heading;
  one("#open").href = "/panels/" + frame.id;
  one("#scenes").value = String(frame.scene);
  history.replaceState(null, "", "#" + frame.id);
  tell(frame);
  move(frame);
  for (let next = place + 1; next <= place + AHEAD; next += 1) picture(next);
}

// A camera's move as a slow move of the picture, kept in step with the clock.
function move(frame) {
  if (film.motion) film.motion.cancel();
  film.motion = null;
  const way = MOVES[frame.move];
  if (!way || !film.moves || RESTING.matches) return;
  const steps = way.map(([scale, right, down]) => ({ transform: `translate(${right}%, ${down}%) scale(${scale})` }));
  film.motion = one("#shown").animate(steps, { duration: frame.seconds * 1000, fill: "both" });
  film.motion.pause();
}

function draw() {
  const place = frameAt(film.at);
  if (place !== film.place) show(place);
  if (film.motion) film.motion.currentTime = (film.at - film.starts[place]) * 1000;
  const scrub = one("#scrub");
  scrub.value = film.at;
  scrub.setAttribute("aria-valuetext", `${clock(film.at)} of ${clock(length())}, panel ${film.frames[place] ? film.frames[place].number : ""}`);
  one("#time").textContent = clock(film.at);
}

// Time stands still while the picture that is due has not come.
function tick(now) {
  if (!film.playing) return;
  const passed = Math.min((now - film.last) / 1000, 0.25) * film.speed;
  film.last = now;
  const due = frameAt(film.at + passed);
  if (loaded(due)) film.at = Math.min(film.at + passed, length());
  draw();
  if (film.at >= length()) { play(false); return; }
  requestAnimationFrame(tick);
}

function play(wanted) {
  film.playing = wanted && film.frames.length > 0;
  if (film.playing && film.at >= length()) film.at = 0;
  const button = one("#toggle");
  one("span", button).textContent = film.playing ? "Stop" : "Play";
  one("use", button).setAttribute("href", film.playing ? "#i-pause" : "#i-play");
  if (film.playing) { film.last = performance.now(); requestAnimationFrame(tick); }
}

function seek(seconds) {
  if (!film.frames.length) return;
  film.at = Math.min(Math.max(seconds, 0), length());
  draw();
}

// To the beginning of a panel so many steps away.
const step = (by) => seek(film.starts[Math.min(Math.max(film.place + by, 0), film.frames.length - 1)]);

function scene(by) {
  const held = film.frames[film.place];
  if (!held) return;
  const wanted = Math.min(Math.max(held.scene + by, 0), film.scenes.length - 1);
  seek(film.starts[film.frames.findIndex((frame) => frame.scene === wanted)]);
}

function faster(by) {
  const speed = one("#speed");
  speed.selectedIndex = Math.min(Math.max(speed.selectedIndex + by, 0), speed.options.length - 1);
  film.speed = Number(speed.value);
}

const KEYS = {
  " ": () => play(!film.playing),
  ArrowLeft: () => step(film.at > film.starts[film.place] + 0.5 && film.playing ? 0 : -1),
  ArrowRight: () => step(1),
  k: () => step(-1),
  j: () => step(1),
  ArrowUp: () => scene(-1),
  ArrowDown: () => scene(1),
  PageUp: () => scene(-1),
  PageDown: () => scene(1),
  Home: () => seek(0),
  End: () => seek(film.starts[film.frames.length - 1]),
  "[": () => faster(-1),
  "]": () => faster(1),
};

document.addEventListener("key", (event) => {
  const { key, target } = event.detail;
  const deed = KEYS[key];
  if (!deed || (key === " " && target.closest("button, a, summary") && target.id !== "toggle")) return;
  event.preventDefault();
  if (film.frames.length) deed();
});

async function fetchFilm() {
  const answer = await fetch("/play/film");
  if (!answer.ok) { say.now("The film cannot be read just now.", true); return; }
  const told = await answer.json();
  const held = film.frames[film.place];
  film.frames = told.frames;
  film.scenes = told.scenes;
  film.starts = [0];
  for (const frame of film.frames) film.starts.push(film.starts[film.starts.length - 1] + frame.seconds);
  one("#scrub").max = length();
  one("#length").textContent = clock(Math.floor(length() + 0.5)); // as everywhere else on the board
  one("#scenes").replaceChildren(...told.scenes.map((each, at) => new Option(`${each.number} ${each.heading}`.trim(), String(at))));
  const wanted = held ? held.id : location.hash.slice(1);
  const place = film.frames.findIndex((frame) => frame.id === wanted);
  film.place = -1;
  seek(held && place >= 0 ? Math.min(film.at, length()) : film.starts[Math.max(place, 0)]);
}

document.addEventListener("DOMContentLoaded", () => {
  const stage = one("#play");
  stage.style.setProperty("--aspect", stage.dataset.width / stage.dataset.height);
  fetchFilm();
  one("#toggle").addEventListener("click", () => play(!film.playing));
  one("#back").addEventListener("click", () => step(-1));
  one("#on").addEventListener("click", () => step(1));
  one("#scrub").addEventListener("input", (event) => seek(Number(event.target.value)));
  one("#scenes").addEventListener("change", (event) => { seek(film.starts[film.frames.findIndex((frame) => frame.scene === Number(event.target.value))]); event.target.blur(); });
  one("#speed").addEventListener("change", (event) => { film.speed = Number(event.target.value); event.target.blur(); });
  one("#moves").addEventListener("click", () => {
    film.moves = !film.moves;
    one("#moves").setAttribute("aria-pressed", String(film.moves));
    if (film.frames[film.place]) { move(film.frames[film.place]); draw(); }
  });
  one("#whole").addEventListener("click", () => (document.fullscreenElement ? document.exitFullscreen() : stage.requestFullscreen()));
  document.addEventListener("visibilitychange", () => { if (document.hidden) play(false); });
});
// While a job paints, news comes often: the film is fetched when it has been quiet for a moment.
document.addEventListener("htmx:afterSettle", (event) => {
  if (event.target.id !== "newer") return;
  clearTimeout(film.news);
  film.news = setTimeout(fetchFilm, 600);
});
