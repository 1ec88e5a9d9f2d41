// Remembers in this browser how a story's table was looked at: base, columns, order and density, not filter and row.

const kept = ["base", "columns", "with", "order", "density"];
const keyOf = path => `articlecompare.view.${path}`;
const isAt = path => location.pathname.endsWith(`/${path}`);

/** Goes to the remembered view when the address asks for none. */
export function recall(path) {
  const query = localStorage.getItem(keyOf(path));
  // Somebody quick may be on another page by now.
  if (query && location.search === "" && isAt(path)) {
    window.Blazor.navigateTo(path + query + location.hash, { replaceHistoryEntry: true });
  }
}

export function keep(path) {
  const now = new URLSearchParams(location.search);
  const view = new URLSearchParams(kept.filter(name => now.has(name)).map(name => [name, now.get(name)]));
  if (location.search === "" || !isAt(path)) {
    return;
  }
  localStorage.setItem(keyOf(path), view.size > 0 ? `?${view}` : "");
}
