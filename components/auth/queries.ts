"use client";

import { mutationOptions, queryOptions } from "@tanstack/react-query";
import { type CallInput, call } from "@/lib/api/client";
import { changeOwnPassword, getOwnAccount, updateOwnAccount } from "@/lib/contracts/console/account";
import { registerUser } from "@/lib/contracts/creator/users";
import { registerCustomer } from "@/lib/contracts/storefront/accounts";
import type { RegisterForm } from "./register-fields";

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

/** Each kind of account has its own way to register. */
export const registerMutation = mutationOptions({
  mutationFn: async ({ kind, email, address, password, ...rest }: RegisterForm) => {
    const person = { username: rest.username.trim(), password, phone: rest.phone.trim() };
    if (kind === "seller") await call(registerUser, { body: { ...person, email: email.trim() } });
    else await call(registerCustomer, { body: { ...person, default_address: address } });
  },
});
