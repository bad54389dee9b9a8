"use client";

import { createContext, type ReactNode, useContext, useMemo, useState } from "react";

type Selection = {
  ids: readonly number[];
  toggle: (ids: readonly number[], on: boolean) => void;
  clear: () => void;
};

const SelectionContext = createContext<Selection>({ ids: [], toggle: () => {}, clear: () => {} });

export const useSelection = () => useContext(SelectionContext);

type SelectionProviderProps = {
  /** Those of the page that can be chosen; one that goes is no longer chosen. */
  choosable: readonly number[];
  children: ReactNode;
};

/** Which intents of the page are chosen for an answer together. */
export function SelectionProvider({ choosable, children }: SelectionProviderProps) {
  const [chosen, setChosen] = useState<readonly number[]>([]);
  const value = useMemo(
    () => ({
      ids: chosen.filter((id) => choosable.includes(id)),
      toggle: (ids: readonly number[], on: boolean) =>
        setChosen((before) => {
          const rest = before.filter((id) => !ids.includes(id));
          return on ? [...rest, ...ids] : rest;
        }),
      clear: () => setChosen([]),
    }),
    [chosen, choosable],
  );
  return <SelectionContext value={value}>{children}</SelectionContext>;
}
