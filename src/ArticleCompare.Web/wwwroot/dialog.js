// The native dialog traps focus, closes on Escape and gives focus back; only opening it needs script.
export function open(dialog) {
  if (!dialog.open) {
    dialog.showModal();
  }
}

export function close(dialog) {
  if (dialog.open) {
    dialog.close();
  }
}
