"use client";

import { createContext, use } from "react";
import type { SetupFacts } from "./setup-steps";

type Known = {
  facts: SetupFacts;
  /** Says how many are chosen now, before the page is read anew. */
  report: (chosen: number) => void;
};

export const FactsContext = createContext<Known | null>(null);

/** What is counted of the campaign. */
export function useFacts(): Known {
  const known = use(FactsContext);
  if (!known) throw new Error("useFacts outside the wizard");
  return known;
}
