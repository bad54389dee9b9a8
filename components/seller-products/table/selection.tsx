"use client";

import { createContext, type ReactNode, use, useMemo, useRef, useState } from "react";
import type { SelectionWire } from "@/lib/contracts/console/changes";
import type { ProductFilterWire } from "@/lib/contracts/console/product-filter";

/** Some products, or all that match but for some. */
type Chosen = { all: boolean; ids: ReadonlySet<number> };

type Selection = {
  /** How many are chosen. */
  count: number;
  all: boolean;
  has: (id: number) => boolean;
  /** With `range`, all between the one that was toggled last and this. */
  toggle: (id: number, range?: boolean) => void;
  /** All of the page, or none of it. */
  setPage: (chosen: boolean) => void;
  selectAll: () => void;
  clear: () => void;
  /** The ids of the page. */
  page: readonly number[];
  total: number;
  atLeast: boolean;
  wire: () => SelectionWire;
};

const Context = createContext<Selection | null>(null);

export function useSelection(): Selection {
  const selection = use(Context);
  if (!selection) throw new Error("a selection needs its provider");
  return selection;
}

/** An answer takes no more ids; whoever wants more selects all that match. */
const most = 1000;
const none: Chosen = { all: false, ids: new Set() };

type ProviderProps = {
  page: readonly number[];
  total: number;
  atLeast: boolean;
  filter: ProductFilterWire;
  /** When the list was read: what is newer is not selected with all. */
  asOf: string;
  children: ReactNode;
};

/** Keeps what is chosen of a list from page to page; another filter begins anew (give it the filter as its key). */
export function SelectionProvider({ page, total, atLeast, filter, asOf, children }: ProviderProps) {
  const [chosen, setChosen] = useState(none);
  const last = useRef<number | null>(null);
  const value = useMemo((): Selection => {
    const { all, ids } = chosen;
    const has = (id: number) => ids.has(id) !== all;
    const put = (some: readonly number[], select: boolean) => {
      const next = new Set(ids);
      for (const id of some) {
        if (select !== all) next.add(id);
        else next.delete(id);
      }
      if (next.size <= most) setChosen({ all, ids: next });
    };
    return {
      count: all ? total - ids.size : ids.size,
      all,
      has,
      toggle: (id, range = false) => {
        const from = range && last.current !== null ? page.indexOf(last.current) : -1;
        const to = page.indexOf(id);
        const some = from < 0 ? [id] : page.slice(Math.min(from, to), Math.max(from, to) + 1);
        put(some, !has(id));
        last.current = id;
      },
      setPage: (select) => put(page, select),
      selectAll: () => setChosen({ all: true, ids: new Set() }),
      clear: () => setChosen(none),
      page,
      total,
      atLeast,
      wire: () => (all ? { filter, except: [...ids], as_of: asOf } : { product_ids: [...ids] }),
    };
  }, [chosen, page, total, atLeast, filter, asOf]);
  return <Context value={value}>{children}</Context>;
}
