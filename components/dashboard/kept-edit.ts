const prefix = "kept ";

/** Of this tab, or what a tab that is gone has left behind. */
export type KeptIn = "tab" | "browser";

const storageOf = (where: KeptIn) => (where === "tab" ? sessionStorage : localStorage);

/** What was kept under a name before its page was loaded anew; null for nothing, and where the browser keeps nothing. */
export function readKept<K>(
  name: string,
  isKept: (value: unknown) => value is K,
  where: KeptIn = "tab",
): K | null {
  try {
    const value: unknown = JSON.parse(storageOf(where).getItem(prefix + name) ?? "null");
    return isKept(value) ? value : null;
  } catch {
    return null;
  }
}

/** Keeps what is typed; null forgets it. */
export function keep(name: string, edit: object | null, where: KeptIn = "tab"): void {
  try {
    if (edit) storageOf(where).setItem(prefix + name, JSON.stringify(edit));
    else storageOf(where).removeItem(prefix + name);
  } catch {
    // Where nothing can be kept, leaving asks all the same.
  }
}

/** Forgets everything that was typed and not saved: whoever comes next to this browser is somebody else. */
export function forgetKept(): void {
  for (const where of ["tab", "browser"] as const) {
    try {
      const names = Object.keys(storageOf(where)).filter((key) => key.startsWith(prefix));
      for (const name of names) storageOf(where).removeItem(name);
    } catch {
      // Nothing was kept either.
    }
  }
}

/**
 * Calls `onHeld` as soon as no other tab has an edit of this name open; until the returned function is called, or the
 * tab is gone, it is this tab's.
 */
export function holdEdit(name: string, onHeld: () => void): () => void {
  const waiting = new AbortController();
  const { signal } = waiting;
  let release = () => {};
  const left = new Promise<void>((resolve) => {
    release = resolve;
  });
  const hold = () => {
    if (!signal.aborted) onHeld();
    return left;
  };
  // Called off before it was this tab's turn.
  navigator.locks?.request(prefix + name, { signal }, hold).catch(() => {});
  return () => {
    waiting.abort();
    release();
  };
}
