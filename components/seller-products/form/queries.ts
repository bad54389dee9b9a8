"use client";

import { useMutation } from "@tanstack/react-query";
import { call } from "@/lib/api/client";
import { addLocation } from "@/lib/contracts/console/locations";
import { createProduct, updateProduct } from "@/lib/contracts/storefront/seller-products";
import type { ProductPayload } from "./product-payload";

/** Publishes a new product. */
export function useCreateProduct() {
  return useMutation({ mutationFn: (body: ProductPayload) => call(createProduct, { body }) });
}

/** Changes the product that exists; what the body leaves out stays. */
export function useUpdateProduct() {
  return useMutation({
    mutationFn: ({ id, body }: { id: number; body: Partial<ProductPayload> }) =>
      call(updateProduct, { params: { product_id: String(id) }, body }),
  });
}

export type LocationInput = { province: string; city: string; district: string };

/** Adds a location, or finds the one that exists. */
export function useAddLocation() {
  return useMutation({ mutationFn: (location: LocationInput) => call(addLocation, { body: location }) });
}
