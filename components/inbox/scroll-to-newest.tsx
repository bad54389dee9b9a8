"use client";

import { useEffect, useRef } from "react";

/** Shows the end of a conversation where that scrolls by itself, as mail programs do; where the page scrolls it stays. */
export function ScrollToNewest() {
  const mark = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const pane = mark.current?.closest("[data-pane]");
    if (pane && pane.scrollHeight > pane.clientHeight) pane.scrollTop = pane.scrollHeight;
  }, []);
  return <span ref={mark} hidden />;
}
