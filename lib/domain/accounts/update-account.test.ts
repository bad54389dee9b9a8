import { expect, it } from "vitest";
import { expiryCount, isCurrent } from "@/lib/cache/versions";
import { useTestDatabase } from "@/lib/testing/database";
import { actorOf, contextFor, makeUser } from "@/lib/testing/factories";
import { type AccountChange, updateAccount } from "./update-account";

const db = useTestDatabase();

/** Whether what buyers see of products is still current after the change. */
async function staysCurrent(role: "SELLER" | "CUSTOMER", change: AccountChange): Promise<boolean> {
  const context = contextFor(db(), actorOf(await makeUser(db(), { role })));
  const since = expiryCount();
  await updateAccount(context, change);
  return isCurrent(["products", "shops"], since);
}

it("makes pages that name a seller stale with its name", async () => {
  expect(await staysCurrent("SELLER", { name: "新名字" })).toBe(false);
});

it.each([
  ["a seller's telephone", "SELLER", { phone: "13900000000" }],
  ["a customer's name", "CUSTOMER", { name: "新名字" }],
] as const)("leaves pages alone for %s", async (_, role, change) => {
  expect(await staysCurrent(role, change)).toBe(true);
});

it("changes what is given, clears what is null and keeps the rest", async () => {
  const user = await makeUser(db());
  const changed = await updateAccount(contextFor(db(), actorOf(user)), { name: "新名字", phone: null });
  expect(changed).toMatchObject({ name: "新名字", phone: null, defaultAddress: user.defaultAddress });
});

it("refuses an account that is gone", async () => {
  const context = contextFor(db(), { ...actorOf(await makeUser(db())), id: 2_000_000_000 });
  await expect(updateAccount(context, { name: "无" })).rejects.toMatchObject({ code: "account.not_found" });
});
