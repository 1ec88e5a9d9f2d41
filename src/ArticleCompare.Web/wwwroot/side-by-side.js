// Two articles that scroll together: the row at the reading line of the pane under the reader's hand comes to the same
// height in the other. Between two shared rows the other pane moves in proportion. Delegated from the document, so that
// panes rendered later need no wiring.

const readingLine = 0.25;
let leader = null;

// Programmatic scrolling raises the same event; only the pane that a person touched leads.
for (const type of ["wheel", "touchstart", "pointerdown", "keydown", "focusin"]) {
  document.addEventListener(type, event => {
    leader = event.target.closest?.("[data-pane]") ?? leader;
  }, { passive: true, capture: true });
}

document.addEventListener("scroll", event => {
  const pane = event.target;
  if (!(pane instanceof Element) || !pane.matches("[data-pane]") || pane !== (leader ?? pane)) {
    return;
  }
  for (const other of pane.closest("[data-side-by-side]")?.querySelectorAll("[data-pane]") ?? []) {
    if (other !== pane) {
      follow(pane, other);
    }
  }
}, { passive: true, capture: true });

// Places of the first claim of each row, from the pane's top.
function placesOf(pane) {
  const top = pane.getBoundingClientRect().top - pane.scrollTop;
  const places = new Map();
  for (const claim of pane.querySelectorAll("[data-row]")) {
    if (!places.has(claim.dataset.row)) {
      places.set(claim.dataset.row, claim.getBoundingClientRect().top - top);
    }
  }
  return places;
}

// Pairs of places of shared rows, in both panes ascending: of rows told in another order only those that keep it count.
function steps(from, to) {
  const shared = [...from].filter(([row]) => to.has(row)).map(([row, place]) => [place, to.get(row)]).sort((a, b) => a[0] - b[0]);
  const best = shared.map(() => 1);
  const before = shared.map(() => -1);
  let last = -1;
  for (let i = 0; i < shared.length; i++) {
    for (let j = 0; j < i; j++) {
      if (shared[j][1] <= shared[i][1] && best[j] + 1 > best[i]) {
        best[i] = best[j] + 1;
        before[i] = j;
      }
    }
    if (last < 0 || best[i] > best[last]) {
      last = i;
    }
  }
  const kept = [];
  for (let i = last; i >= 0; i = before[i]) {
    kept.unshift(shared[i]);
  }
  return kept;
}

let cache = null;

function stepsOf(pane, other) {
  const key = `${pane.scrollHeight}:${other.scrollHeight}:${pane.clientWidth}:${location.search}`;
  if (cache?.pane !== pane || cache.other !== other || cache.key !== key) {
    cache = { pane, other, key, steps: [[0, 0], ...steps(placesOf(pane), placesOf(other)), [pane.scrollHeight, other.scrollHeight]] };
  }
  return cache.steps;
}

function follow(pane, other) {
  const line = pane.scrollTop + pane.clientHeight * readingLine;
  const places = stepsOf(pane, other);
  let i = 0;
  while (i < places.length - 2 && places[i + 1][0] <= line) {
    i++;
  }
  const [[a, x], [b, y]] = [places[i], places[i + 1]];
  const place = x + (b > a ? (line - a) / (b - a) : 0) * (y - x);
  other.scrollTop = place - other.clientHeight * readingLine;
}

// The same row in the other pane lights up under the pointer and the focus.
for (const type of ["pointerover", "focusin"]) {
  document.addEventListener(type, event => {
    const panes = event.target.closest?.("[data-side-by-side]");
    for (const claim of document.querySelectorAll("[data-pane] .lit")) {
      claim.classList.remove("lit");
    }
    const row = event.target.closest?.("[data-pane] [data-row]")?.dataset.row;
    if (panes && row) {
      for (const claim of panes.querySelectorAll(`[data-row="${CSS.escape(row)}"]`)) {
        claim.classList.add("lit");
      }
    }
  });
}
