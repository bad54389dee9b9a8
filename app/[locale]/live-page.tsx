import type { ReactNode } from "react";
import { PageCursorProvider } from "@/components/live/page-cursor";
import { cursorText } from "@/lib/contracts/console/events";
import { currentCursor } from "@/lib/domain/events/event-feed";

/** A page that hears what happens from the moment on in which it begins to read. */
export async function livePage(render: () => ReactNode | Promise<ReactNode>): Promise<ReactNode> {
  const cursor = cursorText(await currentCursor());
  return <PageCursorProvider cursor={cursor}>{await render()}</PageCursorProvider>;
}
