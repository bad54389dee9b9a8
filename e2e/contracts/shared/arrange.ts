import { randomBytes } from "node:crypto";
import { z } from "zod";
import { call } from "@/lib/api/client";
import { db } from "@/lib/db";
import { hashPassword } from "@/lib/domain/accounts/password";
import type { Prisma } from "@/lib/generated/prisma/client";
import type { Role } from "@/lib/generated/prisma/enums";
import * as factories from "@/lib/testing/factories";
import { baseUrl, send } from "./send";

/** Spec files share one database and do not see each other's counters, so names are random here. */
export const unique = (name = "t") => `${name}${randomBytes(6).toString("hex")}`;

export const password = "test-password";
let passwordHash: Promise<string> | undefined;

export type Person = { id: number; username: string; token: string };

/** An account of any role, in the database only. */
export async function makeAccount(role: Role, data: Partial<Prisma.UserUncheckedCreateInput> = {}) {
  passwordHash ??= hashPassword(password);
  const username = unique(role.toLowerCase());
  const email = `${username}@example.com`;
  const user = await factories.makeUser(db(), {
    role,
    username,
    email,
    passwordHash: await passwordHash,
    ...data,
  });
  return { ...user, username };
}

const signedInSchema = z.object({ data: z.object({ token: z.string() }) });
const loginPaths = { CUSTOMER: "customers", SELLER: "seller", ADMIN: "seller" } as const;

/** The token that the login of the account's role answers. */
export async function signIn(username: string, role: Role, secret = password): Promise<string> {
  const json = { username, password: secret };
  const { body } = await send("POST", `/api/${loginPaths[role]}/login`, { json });
  return signedInSchema.parse(body).data.token;
}

export async function makePerson(role: Role, data?: Partial<Prisma.UserUncheckedCreateInput>) {
  const { id, username } = await makeAccount(role, data);
  return { id, username, token: await signIn(username, role) } satisfies Person;
}

/** A second-level category and its parent. */
export const makeCategory = () =>
  factories.makeCategory(db(), { name: unique("小类"), parentName: unique("大类") });

type ProductData = Parameters<typeof factories.makeProduct>[1] & { sellerId: number };

/** A product of this seller, in a category of its own unless one is given. */
export async function makeProduct(data: ProductData) {
  const categoryId = data.categoryId ?? (await makeCategory()).id;
  return factories.makeProduct(db(), { ...data, categoryId });
}

/** A pending intent of this customer on this product. */
export const makeIntent = (data: {
  productId: number;
  customerId: number | null;
  quantity?: number;
  status?: "PENDING" | "SUCCESS" | "FAILED";
}) => factories.makeIntent(db(), data);

/** `call` against the server under test. */
export const api: typeof call = (operation, input, options) =>
  call(operation, input, { baseUrl: baseUrl(), ...options });
