// Lights up the counterparts of the word under the pointer, in every cell of the row. A passage says where its
// words stand ("start,length,group;..." in UTF-16 units); the CSS Highlight API colours ranges without touching the page.
// By keyboard: the left and right arrows go through the words of the row that has the focus, and say each with its counterparts.

const lit = window.Highlight ? new Highlight() : null;
const current = window.Highlight ? new Highlight() : null;
if (lit) {
  CSS.highlights.set("lit", lit);
  CSS.highlights.set("current", current);
}
let shown = null;
let at = { row: null, index: -1 };

function wordsOf(passage) {
  return (passage.dataset.words ?? "").split(";").filter(Boolean).map(word => word.split(",").map(Number));
}

function offsetAt(passage, x, y) {
  const caret = document.caretPositionFromPoint?.(x, y);
  const node = caret?.offsetNode ?? document.caretRangeFromPoint?.(x, y)?.startContainer;
  const offset = caret?.offset ?? document.caretRangeFromPoint?.(x, y)?.startOffset;
  if (!node || node.nodeType !== Node.TEXT_NODE || !passage.contains(node)) {
    return -1;
  }
  const before = document.createRange();
  before.setStart(passage, 0);
  before.setEnd(node, offset);
  return before.toString().length;
}

function rangeOf(passage, start, length) {
  const range = document.createRange();
  const texts = document.createTreeWalker(passage, NodeFilter.SHOW_TEXT);
  let at = 0;
  let begun = false;
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const end = at + node.data.length;
    if (!begun && start < end) {
      range.setStart(node, start - at);
      begun = true;
    }
    if (begun && start + length <= end) {
      range.setEnd(node, start + length - at);
      return range;
    }
    at = end;
  }
  return null;
}

/** Lights a group of words in a row; null puts the light out. */
export function light(row, group) {
  if (!lit) {
    return;
  }
  lit.clear();
  current.clear();
  shown = row && group !== null ? `${row.dataset.row}:${group}` : null;
  if (shown === null) {
    return;
  }
  for (const passage of row.querySelectorAll("[data-words]")) {
    for (const [start, length, of] of wordsOf(passage)) {
      const range = of === group ? rangeOf(passage, start, length) : null;
      if (range) {
        lit.add(range);
      }
    }
  }
}

document.addEventListener("pointermove", event => {
  const passage = event.target.closest?.("[data-words]");
  if (!passage) {
    if (shown !== null && !document.activeElement?.closest("[data-light]")) {
      light(null, null);
    }
    return;
  }
  const at = offsetAt(passage, event.clientX, event.clientY);
  const word = wordsOf(passage).find(([start, length]) => at >= start && at < start + length);
  light(passage.closest("[data-row]"), word ? word[2] : null);
}, { passive: true });

// A word chosen in a row's explanation lights up in the row above it.
for (const type of ["focusin", "pointerover"]) {
  document.addEventListener(type, event => {
    const chosen = event.target.closest?.("[data-light]");
    if (chosen) {
      const row = chosen.closest("tr.detail")?.previousElementSibling ?? chosen.closest("[data-row]");
      light(row, Number(chosen.dataset.light));
    } else if (type === "focusin" && shown !== null) {
      light(null, null);
    }
  });
}

/** The words of a row that have counterparts, cell by cell: the passage, where the word stands, its group and text. */
function wordsIn(row) {
  return [...row.querySelectorAll("[data-words]")].flatMap(passage => {
    const text = passage.textContent;
    return wordsOf(passage).map(([start, length, group]) => ({ passage, start, length, group, text: text.slice(start, start + length) }));
  });
}

function say(row, words, word) {
  const live = row.closest("table")?.parentElement.querySelector("[data-words-live]");
  const others = words.filter(w => w.group === word.group && w.passage !== word.passage).map(w => `${w.passage.lang} ${w.text}`);
  if (live) {
    live.textContent = [`${word.passage.lang} ${word.text}`, ...new Set(others)].join(" = ");
  }
}

document.addEventListener("keydown", event => {
  const row = document.activeElement;
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (!step || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey || !row?.matches("tr[data-row]")) {
    return;
  }
  const words = wordsIn(row);
  if (words.length === 0) {
    return;
  }
  event.preventDefault();
  const from = at.row === row.dataset.row ? at.index : step > 0 ? -1 : words.length;
  at = { row: row.dataset.row, index: Math.min(words.length - 1, Math.max(0, from + step)) };
  const word = words[at.index];
  light(row, word.group);
  const range = current && rangeOf(word.passage, word.start, word.length);
  if (range) {
    current.add(range);
  }
  say(row, words, word);
});
