"use client";

import { useEffect, useEffectEvent } from "react";

/** Takes pictures that are pasted anywhere on the page; those beside a text are how sheets copy their cells. */
export function usePastedPictures(onFiles: (files: File[]) => void) {
  const take = useEffectEvent((event: ClipboardEvent) => {
    const { clipboardData: data } = event;
    if (!data || event.defaultPrevented || data.types.includes("text/plain")) return;
    const files = [...data.files].filter(({ type }) => type.startsWith("image/"));
    if (files.length === 0) return;
    event.preventDefault();
    onFiles(files);
  });
  useEffect(() => {
    const listen = (event: ClipboardEvent) => take(event);
    document.addEventListener("paste", listen);
    return () => document.removeEventListener("paste", listen);
  }, []);
}
