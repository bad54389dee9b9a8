import { z } from "zod";
import type { SignIn } from "@/lib/domain/accounts/open-session";
import type { UserRow } from "@/lib/domain/accounts/user-select";
import { accountName } from "../account-name";
import { emailSchema, identifierSchema, passwordSchema, usernameSchema } from "../fields";
import { operation } from "./contract";
import { time, timeSchema } from "./fields";

export const registerUser = operation({
  name: "registerUser",
  method: "POST",
  path: "/api/users/register",
  summary: "Register a seller",
  source: "000 §1.1",
  access: "public",
  status: 201,
  body: z.object({
    username: usernameSchema({ max: 64 }),
    password: passwordSchema,
    email: emailSchema,
    phone: identifierSchema(20),
  }),
  input: ({ body }) => ({ role: "SELLER" as const, ...body }),
  output: z.object({
    user_id: z.string(),
    username: z.string(),
    email: z.string(),
    phone: z.string(),
    created_at: timeSchema,
  }),
  present: ({ id, username, email, phone, createdAt }: UserRow) => ({
    user_id: String(id),
    username: username ?? "",
    email: email ?? "",
    phone: phone ?? "",
    created_at: time(createdAt),
  }),
});

export const loginUser = operation({
  name: "loginUser",
  method: "POST",
  path: "/api/users/login",
  summary: "Sign in, whatever the role, by username or e-mail address",
  source: "000 §1.2",
  access: "public",
  body: z.object({ username: identifierSchema(254), password: passwordSchema }),
  input: ({ body }) => ({ identifier: body.username, password: body.password, contract: "creator" }),
  output: z.object({
    user_id: z.string(),
    username: z.string(),
    token: z.string(),
    expires_at: timeSchema,
  }),
  present: ({ token, expiresAt, user }: SignIn) => ({
    user_id: String(user.id),
    username: accountName(user),
    token,
    expires_at: time(expiresAt),
  }),
});
