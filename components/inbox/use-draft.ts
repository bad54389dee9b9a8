"use client";

import { useMutation } from "@tanstack/react-query";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import { useDebouncedValue } from "@/components/ui/use-debounced-value";
import { ApiError } from "@/lib/api/api-error";
import { keep, readKept } from "./kept-text";
import { editMessageMutation, type NamedText } from "./queries";

const idleMs = 800;

type Typed = { subject: string | null; content: string };

const same = (one: Typed, other: Typed) => one.subject === other.subject && one.content === other.content;
const typedOf = ({ subject, content }: NamedText): Typed => ({ subject, content });

/**
 * A draft that saves itself. Every stroke is kept on this device and a moment later on the server, under the name of the
 * text that it changes; when someone else has changed that meanwhile, a person says which one stays.
 */
export function useDraft(id: number, server: NamedText) {
  const key = String(id);
  const [base, setBase] = useState(server);
  const [typed, setTyped] = useState(typedOf(server));
  const [restored, setRestored] = useState(false);
  const [seen, setSeen] = useState(server.hash);
  const [replaced, setReplaced] = useState<readonly string[]>([]);
  const save = useMutation(editMessageMutation);
  const running = useRef<Promise<NamedText | null> | null>(null);
  const dirty = !same(typed, base);
  const conflict = save.error instanceof ApiError && save.error.code === "outreach.text_changed";

  // Someone else's newer text takes the place of one that nobody touched here.
  if (server.hash !== seen) {
    setSeen(server.hash);
    // A page that was asked for before we saved comes late.
    if (!dirty && !replaced.includes(server.hash)) {
      setBase(server);
      setTyped(typedOf(server));
    }
  }

  const restore = useEffectEvent(() => {
    const kept = readKept(key);
    if (!kept || same(kept, server)) return keep(key, null);
    setTyped({ subject: kept.subject, content: kept.content });
    setRestored(true);
    // What it changed is another text by now: saving it under the old name asks which one stays.
    if (kept.base !== server.hash) setBase({ ...server, hash: kept.base });
  });
  useEffect(() => restore(), []);

  /** Saves what stands there; the saved text, or null where that failed. */
  async function flush(over = base.hash): Promise<NamedText | null> {
    if (running.current) await running.current;
    if (same(typed, base) && over === base.hash) return base;
    running.current = save
      .mutateAsync({ id, ...typed, hash: over })
      .then((saved) => {
        setBase(saved);
        setSeen(saved.hash);
        setReplaced((past) => [...past, over]);
        // The server tidies what was typed; who goes on typing is not disturbed.
        setTyped((now) => (same(now, typed) ? typedOf(saved) : now));
        keep(key, null);
        setRestored(false);
        return saved;
      })
      .catch(() => null)
      .finally(() => {
        running.current = null;
      });
    return running.current;
  }

  const settled = useDebouncedValue(typed, idleMs);
  const saveSettled = useEffectEvent((text: Typed) => {
    if (dirty && !conflict && text === typed && text.content.trim() !== "") void flush();
  });
  useEffect(() => saveSettled(settled), [settled]);

  return {
    typed,
    dirty,
    restored,
    conflict,
    saving: save.isPending,
    error: conflict ? null : save.error,
    change(next: Typed) {
      if (!conflict) save.reset();
      setTyped(next);
      keep(key, same(next, base) ? null : { ...next, base: base.hash });
    },
    flush,
    takeTheirs() {
      save.reset();
      keep(key, null);
      setRestored(false);
      setBase(server);
      setTyped(typedOf(server));
    },
    keepMine: () => flush(server.hash),
  };
}
