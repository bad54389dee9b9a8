"use client";

import { useEffect, useState } from "react";

function read(name: string): string {
  try {
    return sessionStorage.getItem(name) ?? "";
  } catch {
    return "";
  }
}

function write(name: string, text: string): void {
  try {
    if (text) sessionStorage.setItem(name, text);
    else sessionStorage.removeItem(name);
  } catch {
    // Where nothing can be kept, it is there as long as the page.
  }
}

/** What is typed, kept in this tab also when it is loaded anew, until it is set to nothing. */
export function useKeptText(name: string): [text: string, change: (text: string) => void] {
  const [text, setText] = useState("");
  useEffect(() => setText(read(name)), [name]);
  const change = (next: string) => {
    setText(next);
    write(name, next);
  };
  return [text, change];
}
