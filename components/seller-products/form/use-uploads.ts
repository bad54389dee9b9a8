"use client";

import { useEffect, useRef, useState } from "react";
import type { PictureValue } from "./form-values";
import { uploadFile } from "./upload-file";

export type PendingUpload = { id: string; name: string; part: number; error: unknown };

/** Files on their way to the store; each that arrives is handed to `onStored`. */
export function useUploads(onStored: (picture: PictureValue) => void) {
  const [pending, setPending] = useState<PendingUpload[]>([]);
  const running = useRef(new Map<string, AbortController>());

  // Whoever leaves the page has no use for what is still on its way.
  useEffect(() => {
    const controllers = running.current;
    return () => {
      for (const controller of controllers.values()) controller.abort();
    };
  }, []);

  const update = (id: string, change: Partial<PendingUpload>) =>
    setPending((uploads) => uploads.map((upload) => (upload.id === id ? { ...upload, ...change } : upload)));
  const dismiss = (id: string) => {
    running.current.get(id)?.abort();
    running.current.delete(id);
    setPending((uploads) => uploads.filter((upload) => upload.id !== id));
  };

  const start = async (file: File) => {
    const id = crypto.randomUUID();
    const controller = new AbortController();
    running.current.set(id, controller);
    setPending((uploads) => [...uploads, { id, name: file.name, part: 0, error: null }]);
    try {
      const onProgress = (part: number) => update(id, { part });
      onStored({ id, ...(await uploadFile(file, { onProgress, signal: controller.signal })) });
      dismiss(id);
    } catch (error) {
      if (!controller.signal.aborted) update(id, { error });
    }
  };

  /** One after the other, so that the pictures keep the order in which they were chosen. */
  const add = async (files: readonly File[]) => {
    for (const file of files) await start(file);
  };
  const active = pending.some(({ error }) => error === null);
  return { pending, add, dismiss, active };
}
