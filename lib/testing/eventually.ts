import { vi } from "vitest";

/** Waits until what is checked holds, as long as a slow machine may take. */
export function eventually<T>(check: () => T | Promise<T>): Promise<T> {
  return vi.waitFor(check, { timeout: 120_000, interval: 50 });
}
