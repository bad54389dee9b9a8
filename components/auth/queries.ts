"use client";

import { mutationOptions, queryOptions } from "@tanstack/react-query";
import { type CallInput, call } from "@/lib/api/client";
import { changeOwnPassword, getOwnAccount, updateOwnAccount } from "@/lib/contracts/storefront/account";
import { registerCustomer } from "@/lib/contracts/storefront/accounts";

/** The account of whoever is signed in. */
export const accountQuery = queryOptions({
  queryKey: ["account"],
  queryFn: ({ signal }) => call(getOwnAccount, { signal }),
});

export const accountMutation = mutationOptions({
  mutationFn: (body: CallInput<typeof updateOwnAccount>["body"]) => call(updateOwnAccount, { body }),
});

export const passwordMutation = mutationOptions({
  mutationFn: (body: CallInput<typeof changeOwnPassword>["body"]) => call(changeOwnPassword, { body }),
});

export const registerMutation = mutationOptions({
  mutationFn: (body: CallInput<typeof registerCustomer>["body"]) => call(registerCustomer, { body }),
});
