// What every page needs from the browser. Events are delegated from the document, so that
// elements rendered later need no wiring and no inline script.

const root = document.documentElement;

document.addEventListener("click", event => {
  const target = event.target;
  if (target.closest("[data-theme-switch]")) {
    switchTheme();
  } else if (target.closest("[data-reconnect]")) {
    window.Blazor.reconnect();
  } else if (target.closest("[data-reload]")) {
    location.reload();
  } else if (target.closest("[data-print]")) {
    window.print();
  }
  closeMenus(target);
});

document.addEventListener("keydown", event => {
  if (event.key === "Escape") {
    const open = document.querySelector("details.menu[open]");
    if (open) {
      open.open = false;
      open.querySelector("summary").focus();
    }
  }
});

// Typed text is kept in this browser from the first letter, whether the page is connected or not.
document.addEventListener("input", event => {
  const key = event.target.dataset?.draft;
  if (key) {
    localStorage.setItem(key, event.target.value);
  }
});

// Long tables grow when their end comes near.
let pressed = 0;
document.addEventListener("scroll", () => {
  const more = document.querySelector("[data-more]");
  if (more && Date.now() - pressed > 400 && more.getBoundingClientRect().top < innerHeight * 2) {
    pressed = Date.now();
    more.click();
  }
}, { passive: true, capture: true });

function switchTheme() {
  const dark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  root.dataset.theme = dark ? "light" : "dark";
  document.cookie = `theme=${root.dataset.theme}; path=/; max-age=31536000; samesite=lax`;
}

function closeMenus(except) {
  for (const menu of document.querySelectorAll("details.menu[open]")) {
    if (!menu.contains(except) || except.closest("a, [data-closes]")) {
      menu.open = false;
    }
  }
}

// A restarted server does not know this session: load the page anew.
const modal = document.getElementById("components-reconnect-modal");
if (modal) {
  new MutationObserver(() => {
    if (modal.classList.contains("components-reconnect-rejected")) {
      location.reload();
    }
  }).observe(modal, { attributes: true, attributeFilter: ["class"] });
}
