"use client";

import { useEffect, useRef, useState } from "react";
import type { PictureValue } from "./form-values";
import { heicRefused, isHeic } from "./pictures/heic";
import { uploadFile } from "./upload-file";

export type PendingUpload = { id: string; file: File; part: number; error: unknown };

/** Files on their way to the store; each that arrives is handed to `onStored`. */
export function useUploads(onStored: (picture: PictureValue) => void) {
  const [pending, setPending] = useState<PendingUpload[]>([]);
  const running = useRef(new Map<string, AbortController>());
  const queue = useRef(Promise.resolve());

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

  const send = async (id: string, file: File) => {
    const controller = running.current.get(id);
    // It was removed before its turn.
    if (!controller) return;
    try {
      const onProgress = (part: number) => update(id, { part });
      onStored({ id, ...(await uploadFile(file, { onProgress, signal: controller.signal })) });
      dismiss(id);
    } catch (error) {
      if (!controller.signal.aborted) update(id, { error });
    }
  };
  /** One after the other, so that the pictures keep the order in which they were chosen. */
  const start = (id: string, file: File) => {
    running.current.set(id, new AbortController());
    queue.current = queue.current.then(() => send(id, file));
  };

  const add = (files: readonly File[]) => {
    const uploads = files.map((file) => ({
      id: crypto.randomUUID(),
      file,
      part: 0,
      error: isHeic(file) ? heicRefused : null,
    }));
    setPending((before) => [...before, ...uploads]);
    for (const { id, file, error } of uploads) if (error === null) start(id, file);
  };
  const retry = ({ id, file }: PendingUpload) => {
    update(id, { part: 0, error: null });
    start(id, file);
  };
  const active = pending.some(({ error }) => error === null);
  return { pending, add, retry, dismiss, active };
}
