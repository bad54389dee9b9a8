"use client";

import { mutationOptions } from "@tanstack/react-query";
import { uploadFile } from "@/components/seller-products/form/upload-file";
import { type CallInput, call } from "@/lib/api/client";
import { reportProduct } from "@/lib/contracts/console/moderation";

type Report = Pick<NonNullable<CallInput<typeof reportProduct>["body"]>, "type" | "content"> & {
  productId: number;
  files: readonly File[];
};

/** Stores the pictures, then sends the report that names them. */
export const reportMutation = mutationOptions({
  mutationFn: async ({ productId, type, content, files }: Report) => {
    const { signal } = new AbortController();
    const stored = await Promise.all(files.map((file) => uploadFile(file, { onProgress: () => {}, signal })));
    const temp_keys = stored.map(({ tempKey }) => tempKey);
    return call(reportProduct, { body: { product_id: productId, type, content, temp_keys } });
  },
});
