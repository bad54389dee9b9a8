"use client";

import { createContext, type ReactNode, useContext } from "react";

const PageCursor = createContext<string | undefined>(undefined);

/** Says up to which event a page's data is known to be: what came later is heard by those who listen on the page. */
export const PageCursorProvider = ({ cursor, children }: { cursor: string; children: ReactNode }) => (
  <PageCursor value={cursor}>{children}</PageCursor>
);

export const usePageCursor = () => useContext(PageCursor);
