"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { useTranslations } from "use-intl";
import { call } from "@/lib/api/client";
import { listSellerProducts } from "@/lib/contracts/storefront/seller-products";
import { sellerRoutes } from "./seller-routes";

export type Command = { path: string; label: string };

/** A text once it has rested. */
function useDebouncedValue(text: string, milliseconds: number): string {
  const [rested, setRested] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setRested(text), milliseconds);
    return () => clearTimeout(timer);
  }, [text, milliseconds]);
  return rested;
}

/** Pages and the caller's products that contain a text. */
export function useCommands(text: string) {
  const t = useTranslations("seller");
  const q = useDebouncedValue(text.trim(), 180);
  const products = useQuery({
    queryKey: ["seller-products", q],
    queryFn: ({ signal }) => call(listSellerProducts, { query: { q, size: "6" }, signal }),
    enabled: q !== "",
    placeholderData: keepPreviousData,
  });
  const pages: Command[] = [
    { path: sellerRoutes.newProduct, label: t("products.publish") },
    { path: sellerRoutes.overview, label: t("nav.overview") },
    { path: sellerRoutes.products, label: t("nav.products") },
    { path: sellerRoutes.intents, label: t("nav.intents") },
    { path: sellerRoutes.customers, label: t("nav.customers") },
    { path: sellerRoutes.categories, label: t("nav.categories") },
    { path: sellerRoutes.settings, label: t("nav.settings") },
  ];
  const wanted = text.trim().toLowerCase();
  const found = (wanted && products.data?.items) || [];
  const groups = [
    { name: "pages" as const, commands: pages.filter(({ label }) => label.toLowerCase().includes(wanted)) },
    {
      name: "products" as const,
      commands: found.map((one) => ({ path: sellerRoutes.product(one.product_id), label: one.product_name })),
    },
  ];
  return { groups, searching: products.isFetching || q !== text.trim(), failed: products.isError };
}
