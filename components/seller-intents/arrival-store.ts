"use client";

import { useSyncExternalStore } from "react";

/** How a browser tells of a new intent; both are off until somebody wants them. */
export type Arrival = { sound: boolean; title: boolean };

const key = "intent-arrival";
const off: Arrival = { sound: false, title: false };

let known: { text: string | null; value: Arrival } = { text: null, value: off };

function read(): Arrival {
  let text: string | null = null;
  try {
    text = localStorage.getItem(key);
  } catch {
    return known.value;
  }
  if (text !== known.text)
    known = {
      text,
      value: { sound: text?.includes("sound") ?? false, title: text?.includes("title") ?? false },
    };
  return known.value;
}

const listeners = new Set<() => void>();

function subscribe(listener: () => void) {
  listeners.add(listener);
  window.addEventListener("storage", listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("storage", listener);
  };
}

/** Keeps the choice in this browser; where nothing can be kept, as long as the page is open. */
export function setArrival(value: Arrival): void {
  const text = [value.sound && "sound", value.title && "title"].filter(Boolean).join(" ");
  known = { text, value };
  try {
    localStorage.setItem(key, text);
  } catch {
    // Private windows may refuse.
  }
  for (const listener of listeners) listener();
}

export const useArrival = (): Arrival => useSyncExternalStore(subscribe, read, () => off);
