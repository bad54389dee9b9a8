"use client";

import { useRouter } from "next/navigation";
import { useEffect, useEffectEvent } from "react";
import { type LiveEvent, listen } from "./event-stream";

/** Events come in bunches; the page is read anew once for each. */
const bunchMs = 300;

type LiveOptions = {
  /** Goes on while the page is hidden. */
  whileHidden?: boolean;
};

type EventOptions = LiveOptions & {
  /** Called when events begin to come; what happened since the page was read may have been missed. */
  opened?: () => void;
};

/** Calls `hear` for each event, and `reset` when so much was missed that what is shown should be read anew. */
export function useLiveEvents(
  hear: (event: LiveEvent) => void,
  reset: () => void,
  { whileHidden = false, opened }: EventOptions = {},
): void {
  const onEvent = useEffectEvent(hear);
  const onReset = useEffectEvent(reset);
  const onOpened = useEffectEvent(() => opened?.());
  useEffect(
    () =>
      listen({
        hear: (event) => onEvent(event),
        reset: () => onReset(),
        opened: () => onOpened(),
        whileHidden,
      }),
    [whileHidden],
  );
}

type RefreshOptions = LiveOptions & {
  /**
   * Misses nothing that happened between the page's reading and the first event: it is read a second time when events
   * begin to come. Whose session has just ended is led away from what was begun there.
   */
  catchesUp?: boolean;
};

/** Reads the page's data anew when something happens that `concerns` it. */
export function useLiveRefresh(
  concerns: (event: LiveEvent) => boolean,
  { whileHidden = false, catchesUp = false }: RefreshOptions = {},
): void {
  const router = useRouter();
  const isConcerned = useEffectEvent(concerns);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const refresh = () => {
      clearTimeout(timer);
      timer = setTimeout(() => router.refresh(), bunchMs);
    };
    const hear = (event: LiveEvent) => isConcerned(event) && refresh();
    const opened = catchesUp ? refresh : undefined;
    const stop = listen({ hear, reset: refresh, opened, recalls: catchesUp, whileHidden });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [router, whileHidden, catchesUp]);
}
