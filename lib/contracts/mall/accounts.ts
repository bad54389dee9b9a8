import { z } from "zod";
import type { View } from "@/lib/api/contract";
import { expiredSessionCookie, sessionCookie } from "@/lib/auth/cookie";
import type { SignIn } from "@/lib/domain/accounts/open-session";
import type { UserRow } from "@/lib/domain/accounts/user-select";
import { emailSchema, identifierSchema, nameSchema, passwordSchema } from "../fields";
import { operation } from "./contract";
import { codes } from "./response-format";
import { accountSchema, accountView } from "./views";

const nothing = { output: z.null(), present: (_: unknown) => null };
const isSecure = ({ origin }: View) => origin.startsWith("https://");

const setCookie = ({ token, expiresAt }: SignIn, view: View) => ({
  "set-cookie": sessionCookie(token, expiresAt, isSecure(view)),
});

const registration = z.object({
  name: nameSchema(100),
  phone: identifierSchema(20),
  email: emailSchema,
  password: passwordSchema,
});

const register = <R extends "CUSTOMER" | "SELLER">(role: R) => ({
  method: "POST" as const,
  source: "001 用户注册",
  access: "public" as const,
  failureCode: codes.registration,
  body: registration,
  form: registration,
  input: ({ body }: { body: z.output<typeof registration> }) => ({ ...body, role }),
  message: { zh: "注册成功", en: "Registered" },
  ...nothing,
});

export const registerCustomer = operation({
  name: "registerCustomer",
  path: "/user/register/customer",
  summary: "Register a customer",
  ...register("CUSTOMER"),
});

export const registerSeller = operation({
  name: "registerSeller",
  path: "/user/register/seller",
  summary: "Register a seller",
  ...register("SELLER"),
});

const credentials = z.object({ email: identifierSchema(254), password: passwordSchema });

export const login = operation({
  name: "login",
  method: "POST",
  path: "/user/login",
  summary: "Sign in; the answer sets the session cookie",
  source: "001 用户登录",
  access: "public",
  signsIn: true,
  failureCode: codes.login,
  body: credentials,
  form: credentials,
  input: ({ body }) => ({ identifier: body.email, password: body.password, contract: "mall" }),
  message: { zh: "登录成功", en: "Signed in" },
  output: z.null(),
  present: (_: SignIn) => null,
  headers: setCookie,
});

export const logout = operation({
  name: "logout",
  method: "POST",
  path: "/user/logout",
  summary: "Sign out; the answer expires the session cookie",
  source: "001 用户登出",
  access: "user",
  input: () => ({}),
  message: { zh: "登出成功", en: "Signed out" },
  ...nothing,
  headers: (_, view) => ({ "set-cookie": expiredSessionCookie(isSecure(view)) }),
});

export const getProfile = operation({
  name: "getProfile",
  method: "GET",
  path: "/user/profile",
  summary: "The caller's account",
  source: "001 账户基本信息",
  access: "user",
  input: () => ({}),
  message: { zh: "查询成功", en: "Success" },
  output: accountSchema,
  present: (user: UserRow) => accountView(user),
});

const change = z.object({
  old_password: passwordSchema,
  new_password: passwordSchema,
  confirm_new_password: passwordSchema,
});

export const changePassword = operation({
  name: "changePassword",
  method: "POST",
  path: "/user/change-password",
  summary: "Change the caller's password; it stays signed in, its other sessions end",
  source: "001 修改密码",
  access: "user",
  body: change,
  form: change,
  input: ({ body }) => ({
    oldPassword: body.old_password,
    newPassword: body.new_password,
    confirmation: body.confirm_new_password,
  }),
  message: { zh: "密码修改成功", en: "Password changed" },
  output: z.null(),
  present: (_: SignIn) => null,
  headers: setCookie,
});
