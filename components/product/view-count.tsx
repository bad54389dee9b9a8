"use client";

import { useEffect } from "react";
import { pathOf } from "@/lib/api/client";
import { recordProductView } from "@/lib/contracts/console/views";

/** Tells the server of this look at the product, since the page itself may come from a cache. */
export function ViewCount({ productId }: { productId: number }) {
  useEffect(() => {
    navigator.sendBeacon(pathOf(recordProductView.path, { product_id: productId }));
  }, [productId]);
  return null;
}
