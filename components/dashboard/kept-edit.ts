/** What was kept in this tab under a name before it was loaded anew; null for nothing, and where the browser keeps nothing. */
export function readKept<K>(name: string, isKept: (value: unknown) => value is K): K | null {
  try {
    const value: unknown = JSON.parse(sessionStorage.getItem(name) ?? "null");
    return isKept(value) ? value : null;
  } catch {
    return null;
  }
}

/** Keeps what is typed; null forgets it. */
export function keep(name: string, edit: object | null): void {
  try {
    if (edit) sessionStorage.setItem(name, JSON.stringify(edit));
    else sessionStorage.removeItem(name);
  } catch {
    // Where nothing can be kept, leaving asks all the same.
  }
}
