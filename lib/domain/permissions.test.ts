import { describe, expect, test } from "vitest";
import { useTestDatabase } from "@/lib/testing/database";
import { actorOf, contextFor, makeIntent, makeProduct, makeShop, makeUser } from "@/lib/testing/factories";
import { productsFor, productsSqlFor } from "./catalog/product-access";
import { updateProduct } from "./catalog/update-product";
import { type Actor, requirePerson } from "./context";
import { managedIntents } from "./intents/managed-intents";
import { type Action, may, permissions } from "./permissions";

const db = useTestDatabase();

/** Actions that stand for rows of products. */
const onProducts = (Object.keys(permissions) as Action[]).filter((action) =>
  /^(product|intent|customer)\./.test(action),
);

async function makeCast() {
  const [shop, other] = [await makeShop(db()), await makeShop(db())];
  const seller = await makeUser(db(), { role: "SELLER" });
  const manager = await makeUser(db(), { role: "SELLER", shopId: shop.id });
  const stranger = await makeUser(db(), { role: "SELLER", shopId: other.id });
  const admin = await makeUser(db(), { role: "ADMIN" });
  const customer = await makeUser(db());
  const actors = [seller, manager, stranger, admin, customer].map(actorOf);
  const products = [
    await makeProduct(db(), { sellerId: seller.id }),
    await makeProduct(db(), { sellerId: manager.id, shopId: shop.id }),
    await makeProduct(db(), { sellerId: seller.id, shopId: shop.id }),
    await makeProduct(db(), { sellerId: customer.id }),
  ];
  for (const { id } of products) await makeIntent(db(), { productId: id });
  const integrator = (scopes: readonly Action[]): Actor => ({
    kind: "key",
    keyId: "key-1",
    scopes,
    id: seller.id,
    role: "SELLER",
    shopId: null,
  });
  const job: Actor = { kind: "job", job: "export", id: manager.id, role: "SELLER", shopId: shop.id };
  return { actors: [...actors, integrator(["product.edit", "intent.read"]), job], products, integrator };
}

describe("one table decides", () => {
  test("a check on a row, a filter and a condition in SQL agree, for every actor and action", async () => {
    const { actors, products } = await makeCast();
    const ids = products.map(({ id }) => id);
    for (const actor of actors) {
      for (const action of onProducts) {
        const checked = products.filter((product) => may(actor, action, product)).map(({ id }) => id);
        const filtered = await db().product.findMany({
          where: { AND: [{ id: { in: ids } }, productsFor(actor, action)] },
          orderBy: { id: "asc" },
        });
        const selected = await db().$queryRaw<{ id: number }[]>`
          SELECT p.id FROM products p WHERE p.id = ANY(${ids}) AND ${productsSqlFor(actor, action)} ORDER BY p.id`;
        const intents = await db().purchaseIntent.findMany({
          where: { AND: [{ productId: { in: ids } }, managedIntents(actor, action)] },
          orderBy: { productId: "asc" },
        });
        const who = `${actor.kind} ${actor.role} ${action}`;
        expect([who, filtered.map(({ id }) => id)]).toEqual([who, checked]);
        expect([who, selected.map(({ id }) => id)]).toEqual([who, checked]);
        expect([who, intents.map(({ productId }) => productId)]).toEqual([who, checked]);
      }
    }
  });

  test("a key does what its scopes name, and nothing else that its owner may", async () => {
    const { products, integrator } = await makeCast();
    const id = products[0]?.id ?? 0;
    const change = (actor: Actor) => updateProduct(contextFor(db(), actor), { id, patch: { title: "改名" } });
    await expect(change(integrator(["intent.read"]))).rejects.toMatchObject({ code: "auth.forbidden" });
    expect(await change(integrator(["product.edit"]))).toMatchObject({ title: "改名" });
  });

  test("a session is only a person's to change", async () => {
    const { integrator } = await makeCast();
    const context = contextFor(db(), integrator(["product.edit"]));
    expect(() => requirePerson(context)).toThrow("auth.session_required");
  });
});
