"use client";

import {
  keepPreviousData,
  mutationOptions,
  queryOptions,
  useMutation,
  useQuery,
} from "@tanstack/react-query";
import { useDebouncedValue } from "@/components/ui/use-debounced-value";
import { type CallInput, call } from "@/lib/api/client";
import { previewDescription } from "@/lib/contracts/console/description-preview";
import { addLocation, searchLocations } from "@/lib/contracts/console/locations";
import type { ProductEditView } from "@/lib/contracts/console/product-edit";
import { adjustStock } from "@/lib/contracts/console/product-stock";
import { createProduct, getManagedProduct, updateProduct } from "@/lib/contracts/console/products";
import type { ProductChanges, ProductPayload } from "./product-payload";

const params = (id: number) => ({ product_id: String(id) });

/** The product as it is now. */
export const loadProduct = (id: number) => call(getManagedProduct, { params: params(id) });

/** The same, read anew when the window is looked at again. */
export const productNowQuery = (read: ProductEditView) =>
  queryOptions({
    queryKey: ["product-now", read.product_id, read.version],
    queryFn: () => loadProduct(read.product_id),
    initialData: read,
    staleTime: 10_000,
    refetchOnWindowFocus: "always",
    retry: false,
  });

/** Publishes a new product. */
export const createProductMutation = mutationOptions({
  mutationFn: (body: ProductPayload) => call(createProduct, { body }),
});

/** Changes the product as it was read; what the changes leave out stays. */
export const updateProductMutation = mutationOptions({
  mutationFn: ({ id, ...body }: ProductChanges & { id: number; version: number }) =>
    call(updateProduct, { params: params(id), body }),
});

/** Changes how many pieces of a SKU there are, with the reason. */
export const adjustStockMutation = mutationOptions({
  mutationFn: ({ productId, ...body }: CallInput<typeof adjustStock>["body"] & { productId: number }) =>
    call(adjustStock, { params: params(productId), body }),
});

export type LocationInput = { province: string; city: string; district: string };

/** The locations whose names contain the text; those of the text before stay while it is asked for. */
export function useLocations(q: string) {
  return useQuery({
    queryKey: ["locations", q],
    queryFn: ({ signal }) => call(searchLocations, { query: { q }, signal }),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });
}

/** Adds a location, or finds the one that exists. */
export function useAddLocation() {
  return useMutation({ mutationFn: (location: LocationInput) => call(addLocation, { body: location }) });
}

/** A description as the shop would show it, a moment after the last key. */
export function useDescriptionPreview(text: string) {
  const rested = useDebouncedValue(text.trim(), 250);
  return useQuery({
    queryKey: ["description-preview", rested],
    queryFn: ({ signal }) => call(previewDescription, { body: { text: rested }, signal }),
    enabled: rested !== "",
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 60_000,
  });
}
