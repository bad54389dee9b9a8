"use client";

import { useRouter } from "next/navigation";
import { useEffect, useEffectEvent, useRef } from "react";
import { type LiveEvent, listen } from "./event-stream";
import { usePageCursor } from "./page-cursor";

/** Events come in bunches; the page is read anew once for each. */
const bunchMs = 300;

type LiveOptions = {
  /** Goes on while the page is hidden. */
  whileHidden?: boolean;
};

/**
 * Calls `hear` for each event since the page was read, and `reset` when so much was missed that what is shown should be
 * read anew.
 */
export function useLiveEvents(
  hear: (event: LiveEvent) => void,
  reset: () => void,
  { whileHidden = false }: LiveOptions = {},
): void {
  const since = usePageCursor();
  const onEvent = useEffectEvent(hear);
  const onReset = useEffectEvent(reset);
  const start = useEffectEvent((hidden: boolean) =>
    listen({ hear: (event) => onEvent(event), reset: () => onReset(), since, whileHidden: hidden }),
  );
  useEffect(() => start(whileHidden), [whileHidden]);
}

/** Reads the page's data anew when something happens that `concerns` it. */
export function useLiveRefresh(concerns: (event: LiveEvent) => boolean, options: LiveOptions = {}): void {
  const router = useRouter();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const refresh = () => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => router.refresh(), bunchMs);
  };
  useLiveEvents((event) => concerns(event) && refresh(), refresh, options);
}
