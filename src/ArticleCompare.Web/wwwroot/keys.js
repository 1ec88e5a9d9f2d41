// The claim table by keyboard. Going from row to row happens here; what changes something is told to the server.

let table = null;
let last = 0;

const rows = () => [...document.querySelectorAll("tr[data-row]")];

function currentIndex(all) {
  const focused = document.activeElement?.closest("tr[data-row], tr.detail");
  const row = focused?.matches(".detail") ? focused.previousElementSibling : focused;
  const at = row ? all.indexOf(row) : all.findIndex(r => r.classList.contains("open"));
  return at;
}

function go(all, from, step, wanted) {
  for (let i = from + step; i >= 0 && i < all.length; i += step) {
    if (wanted(all[i])) {
      all[i].focus();
      all[i].scrollIntoView({ block: "nearest" });
      last = i;
      return true;
    }
  }
  return false;
}

function typing(target) {
  return target.closest?.("input:not([type=checkbox]), textarea, select, [contenteditable]") !== null || document.querySelector("dialog[open]") !== null;
}

async function onKey(event) {
  if (!table || event.altKey || typing(event.target)) {
    return;
  }
  const key = event.key.toLowerCase();
  if (event.ctrlKey || event.metaKey) {
    if (key === "z") {
      event.preventDefault();
      document.querySelector(event.shiftKey ? "[data-redo]" : "[data-undo]")?.click();
    }
    return;
  }
  const all = rows();
  let at = currentIndex(all);
  const begun = at >= 0;
  if (!begun) {
    at = Math.min(last, all.length) - 1;
  }
  const problem = row => "problem" in row.dataset;
  switch (key) {
    case "j": go(all, at, 1, () => true); break;
    case "k": go(all, at, -1, () => true); break;
    case "n": go(all, at, 1, problem); break;
    case "p": go(all, at, -1, problem); break;
    case "u": go(all, at, 1, row => "unconfirmed" in row.dataset); break;
    case "a":
    case "m":
    case "s":
    case "x":
      if (begun) {
        // The row may change its place: the next problem is the one that stands there before.
        const next = all.slice(at + 1).find(problem);
        await table.invokeMethodAsync("Act", key, all[at].dataset.row);
        if (key === "x" && next) {
          next.focus();
          next.scrollIntoView({ block: "nearest" });
        }
      }
      break;
    case "enter":
      if (begun && document.activeElement === all[at]) {
        all[at].querySelector("a.number").click();
      }
      break;
    case "b": document.querySelector("a[data-next-base]")?.click(); break;
    case "/":
      event.preventDefault();
      document.querySelector("[data-filters] a[aria-current], [data-filters] a")?.focus();
      break;
    case "?": document.querySelector("[data-help]")?.click(); break;
    default:
      if (/^[1-9]$/.test(key)) {
        document.querySelectorAll("[data-column-head]")[Number(key) - 1]?.querySelector("a[data-column]")?.click();
      }
  }
}

export function start(reference) {
  table = reference;
  document.addEventListener("keydown", onKey);
  document.documentElement.dataset.keys = "";
}

export function stop() {
  table = null;
  delete document.documentElement.dataset.keys;
  document.removeEventListener("keydown", onKey);
}
