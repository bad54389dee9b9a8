"use client";

import { mutationOptions } from "@tanstack/react-query";
import { type CallInput, call } from "@/lib/api/client";
import { cancelIntent, confirmReceived, createIntent } from "@/lib/contracts/storefront/intents";

export const createIntentMutation = mutationOptions({
  mutationFn: (body: NonNullable<CallInput<typeof createIntent>["body"]>) => call(createIntent, { body }),
});

/** Which intent, and whose. */
export type OwnIntent = NonNullable<CallInput<typeof cancelIntent>["params"]>;

export const cancelMutation = mutationOptions({
  mutationFn: (params: OwnIntent) => call(cancelIntent, { params }),
});

export const confirmMutation = mutationOptions({
  mutationFn: (params: OwnIntent) => call(confirmReceived, { params }),
});
