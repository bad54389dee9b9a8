"use client";

import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from "react";
import { z } from "zod";
import type { ListedTag } from "@/lib/domain/tags/list-tag-rows";
import { TagKind } from "@/lib/generated/prisma/enums";

type Basket = {
  tags: readonly ListedTag[];
  toggle: (tag: ListedTag) => void;
  clear: () => void;
};

const BasketContext = createContext<Basket>({ tags: [], toggle: () => {}, clear: () => {} });

export const useBasket = () => useContext(BasketContext);

const key = "tags to merge";

const keptSchema = z.array(
  z.object({
    id: z.int(),
    kind: z.enum(TagKind),
    name: z.string(),
    nameEn: z.string().nullable(),
    products: z.int(),
    merging: z.boolean(),
  }),
);

function read(): ListedTag[] {
  try {
    return keptSchema.parse(JSON.parse(sessionStorage.getItem(key) ?? "[]"));
  } catch {
    return [];
  }
}

function keep(tags: readonly ListedTag[]): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(tags));
  } catch {
    // Where nothing can be kept, it is there as long as the page.
  }
}

/** The tags that are chosen for a merge, also those of other pages and searches. */
export function BasketProvider({ children }: { children: ReactNode }) {
  const [tags, setTags] = useState<readonly ListedTag[]>([]);
  useEffect(() => setTags(read()), []);
  const value = useMemo(
    () => ({
      tags,
      toggle: (tag: ListedTag) => {
        const rest = tags.filter(({ id }) => id !== tag.id);
        const next = rest.length < tags.length ? rest : [...tags, tag];
        setTags(next);
        keep(next);
      },
      clear: () => {
        setTags([]);
        keep([]);
      },
    }),
    [tags],
  );
  return <BasketContext value={value}>{children}</BasketContext>;
}
