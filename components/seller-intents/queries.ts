"use client";

import { mutationOptions } from "@tanstack/react-query";
import { call } from "@/lib/api/client";
import { markIntent } from "@/lib/contracts/storefront/intents";

export type Decision = "success" | "failed";

/** The seller's one answer to a pending intent. */
export const markIntentMutation = mutationOptions({
  mutationFn: ({ id, decision, notes }: { id: number; decision: Decision; notes: string }) =>
    call(markIntent, {
      params: { purchase_id: String(id) },
      body: { new_status: decision, seller_notes: notes },
    }),
});
