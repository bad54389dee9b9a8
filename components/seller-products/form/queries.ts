"use client";

import { keepPreviousData, useMutation, useQuery } from "@tanstack/react-query";
import { useDebouncedValue } from "@/components/ui/use-debounced-value";
import { call } from "@/lib/api/client";
import { previewDescription } from "@/lib/contracts/console/description-preview";
import { addLocation, searchLocations } from "@/lib/contracts/console/locations";
import { createProduct, updateProduct } from "@/lib/contracts/console/products";
import type { ProductChanges, ProductPayload } from "./product-payload";

/** Publishes a new product. */
export function useCreateProduct() {
  return useMutation({ mutationFn: (body: ProductPayload) => call(createProduct, { body }) });
}

/** Changes the product that exists; what the body leaves out stays. */
export function useUpdateProduct() {
  return useMutation({
    mutationFn: ({ id, body }: { id: number; body: ProductChanges }) =>
      call(updateProduct, { params: { product_id: String(id) }, body }),
  });
}

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
