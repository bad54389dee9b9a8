import { z } from "zod";
import type { SignIn } from "@/lib/domain/accounts/open-session";
import type { UserRow } from "@/lib/domain/accounts/user-select";
import { clearableText, passwordSchema } from "../fields";
import { operation } from "./contract";
import { timeFields, times } from "./fields";

const roles = { CUSTOMER: "customer", SELLER: "seller", ADMIN: "admin" } as const;

export const accountSchema = z.object({
  account_id: z.int(),
  role: z.enum(["customer", "seller", "admin"]),
  username: z.string().nullable(),
  email: z.string().nullable(),
  name: z.string().nullable(),
  phone: z.string().nullable(),
  default_address: z.string().nullable(),
  ...timeFields,
});

export type AccountView = z.output<typeof accountSchema>;

function accountView(user: UserRow) {
  return {
    account_id: user.id,
    role: roles[user.role],
    username: user.username,
    email: user.email,
    name: user.name,
    phone: user.phone,
    default_address: user.defaultAddress,
    ...times(user),
  };
}

export const getOwnAccount = operation({
  name: "getOwnAccount",
  method: "GET",
  path: "/api/console/account",
  summary: "The caller's own account",
  access: "user",
  input: () => undefined,
  output: accountSchema,
  present: accountView,
});

export const updateOwnAccount = operation({
  name: "updateOwnAccount",
  method: "PUT",
  path: "/api/console/account",
  summary: "Change the caller's contact; what is absent stays, null clears",
  access: "user",
  body: z.object({ name: clearableText(50), phone: clearableText(20), default_address: clearableText(200) }),
  input: ({ body }) => ({ name: body.name, phone: body.phone, defaultAddress: body.default_address }),
  output: accountSchema,
  present: accountView,
});

export const changeOwnPassword = operation({
  name: "changeOwnPassword",
  method: "PUT",
  path: "/api/console/account/password",
  summary: "Change the caller's password; its other sessions end",
  access: "user",
  body: z.object({ old_password: passwordSchema, new_password: passwordSchema }),
  input: ({ body }) => ({ oldPassword: body.old_password, newPassword: body.new_password }),
  output: z.null(),
  present: (_: SignIn) => null,
});
