"use client";

import { createContext, use } from "react";
import type { ProductEditView } from "@/lib/contracts/console/product-edit";

type Stocks = { productId: number | null; stocks: ReadonlyMap<number, number> };

const Context = createContext<Stocks>({ productId: null, stocks: new Map() });

export const StocksProvider = Context.Provider;

/** How many there are of each SKU of the product that is edited, as the page was read last. */
export const useStocks = () => use(Context);

/** Of what the form was read from, as the page was read last; what a save has just added is not on the page yet. */
export const stocksOf = (read: ProductEditView | null, product: ProductEditView | null): Stocks => ({
  productId: read?.product_id ?? null,
  stocks: new Map(
    [read, product].flatMap((one) => one?.skus ?? []).map((sku) => [sku.sku_id, sku.stock_quantity]),
  ),
});
