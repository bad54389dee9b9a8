"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useTranslations } from "use-intl";
import { useDebouncedValue } from "@/components/ui/use-debounced-value";
import { call } from "@/lib/api/client";
import { listSellerProducts } from "@/lib/contracts/storefront/seller-products";
import type { Role } from "@/lib/generated/prisma/enums";
import { pagesFor } from "./pages";
import { sellerRoutes } from "./seller-routes";

export type Command = { path: string; label: string };

/** The pages of a role and, for a seller, its own products that contain a text. */
export function useCommands(role: Role, text: string) {
  const t = useTranslations("seller.nav");
  const q = useDebouncedValue(text.trim(), 180);
  const sells = role === "SELLER";
  const products = useQuery({
    queryKey: ["seller-products", q],
    queryFn: ({ signal }) => call(listSellerProducts, { query: { q, size: "6" }, signal }),
    enabled: sells && q !== "",
    placeholderData: keepPreviousData,
  });
  const wanted = text.trim().toLowerCase();
  const pages = pagesFor(role, "palette")
    .map(({ path, label, words }) => ({ path, label: t(label), words }))
    .filter(({ label, words }) => `${label} ${words}`.toLowerCase().includes(wanted));
  const found = (wanted && products.data?.items) || [];
  const groups = [
    { name: "pages" as const, commands: pages },
    {
      name: "products" as const,
      commands: found.map((one) => ({ path: sellerRoutes.product(one.product_id), label: one.product_name })),
    },
  ];
  const waiting = sells && q !== text.trim();
  return { groups, searching: products.isFetching || waiting, failed: products.isError };
}
