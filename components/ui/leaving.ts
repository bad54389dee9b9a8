export const leavingEvent = "dashboard-leaving";

/** Whether a script may navigate to `path` now; where something is not saved, the visitor is asked instead. */
export function mayLeave(path: string): boolean {
  return dispatchEvent(new CustomEvent(leavingEvent, { cancelable: true, detail: path }));
}

/** Where a click leads without loading a page anew, or null: for the rest the browser itself asks. */
export function linkTarget(event: MouseEvent): string | null {
  const { button, metaKey, ctrlKey, shiftKey, altKey, target } = event;
  if (button !== 0 || metaKey || ctrlKey || shiftKey || altKey) return null;
  const link = target instanceof Element ? target.closest("a") : null;
  if (!link?.href || link.target === "_blank" || link.hasAttribute("download")) return null;
  // The other language is a plain link.
  if (link.hreflang) return null;
  const { origin, pathname, search, hash } = new URL(link.href);
  const here = pathname === location.pathname && search === location.search;
  return origin === location.origin && !here ? pathname + search + hash : null;
}
