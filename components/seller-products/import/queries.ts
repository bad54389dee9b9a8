"use client";

import { infiniteQueryOptions } from "@tanstack/react-query";
import { call } from "@/lib/api/client";
import { type ImportOutcomeWire, listImportItems } from "@/lib/contracts/console/import-items";
import type { ImportView } from "@/lib/contracts/console/imports";

/** What a file makes of each product, all or those with one outcome; asked anew when the import has moved on. */
export const itemsQuery = ({ import_id, state, change }: ImportView, outcome: ImportOutcomeWire | null) =>
  infiniteQueryOptions({
    queryKey: ["import-items", import_id, state, change?.state, outcome],
    queryFn: ({ pageParam, signal }) =>
      call(listImportItems, {
        params: { import_id },
        query: { size: "20", ...(outcome ? { outcome } : {}), ...(pageParam ? { after: pageParam } : {}) },
        signal,
      }),
    initialPageParam: "",
    getNextPageParam: ({ next }) => next,
  });
