const typing = "input:not([type=checkbox]), textarea, select, [contenteditable=true]";
const covering = "[role=dialog], [role=alertdialog], [role=menu]";

/** Whether a key is meant for the page: not typed into something, composed, part of a chord, or of what lies above. */
export function mayAct(event: KeyboardEvent): boolean {
  if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return false;
  if (event.target instanceof Element && event.target.closest(typing)) return false;
  return document.querySelector(covering) === null;
}

/** Presses the button that names the key as its shortcut; false where there is none that can be pressed. */
export function pressShortcut(key: string): boolean {
  if (!/^[a-z]$/.test(key)) return false;
  const button = document.querySelector<HTMLButtonElement>(
    `button[aria-keyshortcuts="${key}"]:not(:disabled)`,
  );
  button?.click();
  return button !== null;
}
