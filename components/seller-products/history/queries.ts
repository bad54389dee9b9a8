"use client";

import { infiniteQueryOptions } from "@tanstack/react-query";
import { call } from "@/lib/api/client";
import { type HistoryEntry, listProductHistory } from "@/lib/contracts/console/product-history";

/** What is older than the page shows, from a place on. */
export const olderQuery = (productId: number, of: HistoryEntry["of"], from: string) =>
  infiniteQueryOptions({
    queryKey: ["product-history", productId, of, from],
    queryFn: ({ pageParam, signal }) =>
      call(listProductHistory, {
        params: { product_id: String(productId), of },
        query: { before: pageParam },
        signal,
      }),
    initialPageParam: from,
    getNextPageParam: ({ older }) => older,
    // What has happened stays as it was.
    staleTime: Number.POSITIVE_INFINITY,
  });
