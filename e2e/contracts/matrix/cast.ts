import { encode } from "next-auth/jwt";
import { db } from "@/lib/db";
import { hashPassword } from "@/lib/domain/accounts/password";
import type { Role } from "@/lib/generated/prisma/enums";
import { authSecret } from "@/lib/testing/auth-secret";
import { makeCategory, password, unique } from "../shared/arrange";

/** Who calls, in the order of the tables' columns; `nobody` has no token. */
export const callers = ["nobody", "customer", "other", "coManager", "owner", "admin"] as const;

export type Caller = (typeof callers)[number];

/**
 * `owner` and `coManager` manage one shop, `other` sells without a shop, `stranger` manages a shop of its own and
 * `bystander` is a customer; the last two never call, but rows are theirs.
 */
const roles = {
  customer: "CUSTOMER",
  other: "SELLER",
  coManager: "SELLER",
  owner: "SELLER",
  admin: "ADMIN",
  stranger: "SELLER",
  bystander: "CUSTOMER",
} as const satisfies Record<string, Role>;

type Name = keyof typeof roles;
export type Person = { id: number; username: string; token: string };
export type Cast = Record<Name, Person> & { shopId: number; foreignShopId: number; categoryId: number };

let shared: Promise<{ passwordHash: string; categoryId: number }> | undefined;

async function makeShared() {
  const [passwordHash, { id }] = await Promise.all([hashPassword(password), makeCategory()]);
  return { passwordHash, categoryId: id };
}

/** People of their own for one line of a table, straight in the database: two thousand logins would take minutes. */
export async function makeCast(contract: string): Promise<Cast> {
  shared ??= makeShared();
  const { passwordHash, categoryId } = await shared;
  const shopData = [{ name: unique("店铺") }, { name: unique("店铺") }];
  const [shop, foreign] = await db().shop.createManyAndReturn({ data: shopData });
  const shopId = shop?.id ?? 0;
  const foreignShopId = foreign?.id ?? 0;
  const shops: Partial<Record<Name, number>> = { owner: shopId, coManager: shopId, stranger: foreignShopId };
  const make = async (name: Name): Promise<Person> => {
    const username = unique(name.slice(0, 4).toLowerCase());
    const expiresAt = new Date(Date.now() + 3_600_000);
    const user = await db().user.create({
      data: {
        role: roles[name],
        username,
        email: `${username}@example.com`,
        name: username,
        phone: "13800000000",
        passwordHash,
        shopId: shops[name],
        sessions: { create: { contract, expiresAt } },
      },
      select: { id: true, sessions: { select: { id: true } } },
    });
    const claims = { sub: String(user.id), sid: user.sessions[0]?.id, role: roles[name], contract };
    return { id: user.id, username, token: await encode({ token: claims, secret: authSecret }) };
  };
  const [customer, other, coManager, owner, admin, stranger, bystander] = await Promise.all([
    make("customer"),
    make("other"),
    make("coManager"),
    make("owner"),
    make("admin"),
    make("stranger"),
    make("bystander"),
  ]);
  return {
    customer,
    other,
    coManager,
    owner,
    admin,
    stranger,
    bystander,
    shopId,
    foreignShopId,
    categoryId,
  };
}
