import { z } from "zod";
import type { View } from "@/lib/api/contract";
import type { SignIn } from "@/lib/domain/accounts/open-session";
import type { UserRow } from "@/lib/domain/accounts/user-select";
import { accountName } from "../account-name";
import { identifierSchema, optionalText, passwordSchema, usernameSchema } from "../fields";
import { operation } from "./contract";
import { time, timeFields, timeSchema, times } from "./fields";

const credentials = z.object({ username: identifierSchema(254), password: passwordSchema });

export const customerSchema = z.object({
  customer_id: z.int(),
  username: z.string(),
  phone: z.string(),
  default_address: z.string().nullable(),
  ...timeFields,
});

type Customer = Pick<
  UserRow,
  "id" | "username" | "email" | "name" | "phone" | "defaultAddress" | "createdAt" | "updatedAt"
>;

export function customerView(customer: Customer, view: View) {
  return {
    customer_id: customer.id,
    username: accountName(customer),
    phone: customer.phone ?? "",
    default_address: customer.defaultAddress,
    ...times(customer, view),
  };
}

const signedIn = z.object({ token: z.string(), customer_info: customerSchema });

const signedInView = ({ token, user }: SignIn, view: View) => ({
  token,
  customer_info: customerView(user, view),
});

export const registerCustomer = operation({
  name: "registerCustomer",
  method: "POST",
  path: "/api/customers/register",
  summary: "Register a customer and sign in",
  source: "004 §4",
  access: "public",
  body: z.object({
    username: usernameSchema({ min: 6, max: 20 }),
    password: passwordSchema,
    phone: identifierSchema(20),
    default_address: optionalText(200),
  }),
  input: ({ body }) => ({
    role: "CUSTOMER" as const,
    contract: "storefront",
    username: body.username,
    password: body.password,
    phone: body.phone,
    defaultAddress: body.default_address,
  }),
  output: signedIn,
  message: { zh: "注册成功", en: "Registered" },
  present: signedInView,
});

export const loginCustomer = operation({
  name: "loginCustomer",
  method: "POST",
  path: "/api/customers/login",
  summary: "Sign in as a customer",
  source: "004 §5",
  access: "public",
  body: credentials,
  input: ({ body }) => ({
    identifier: body.username,
    password: body.password,
    contract: "storefront",
    roles: ["CUSTOMER"] as const,
  }),
  output: signedIn,
  message: { zh: "登录成功", en: "Signed in" },
  present: signedInView,
});

export const loginSeller = operation({
  name: "loginSeller",
  method: "POST",
  path: "/api/seller/login",
  summary: "Sign in as a seller or admin",
  source: "004 §7",
  access: "public",
  body: credentials,
  input: ({ body }) => ({
    identifier: body.username,
    password: body.password,
    contract: "storefront",
    roles: ["SELLER", "ADMIN"] as const,
  }),
  output: z.object({
    token: z.string(),
    seller_info: z.object({ seller_id: z.int(), username: z.string(), create_time: timeSchema }),
  }),
  message: { zh: "登录成功", en: "Signed in" },
  present: ({ token, user }: SignIn, view) => ({
    token,
    seller_info: {
      seller_id: user.id,
      username: accountName(user),
      create_time: time(user.createdAt, view),
    },
  }),
});

export const changeSellerPassword = operation({
  name: "changeSellerPassword",
  method: "PUT",
  path: "/api/seller/password",
  summary: "Change the caller's password; its other sessions end",
  source: "004 §16",
  access: ["SELLER", "ADMIN"],
  body: z.object({ old_password: passwordSchema, new_password: passwordSchema }),
  input: ({ body }) => ({ oldPassword: body.old_password, newPassword: body.new_password }),
  output: z.null(),
  message: { zh: "密码修改成功", en: "Password changed" },
  present: (_: SignIn) => null,
});
