import { describe, expect, it } from "vitest";
import { send } from "../shared/send";
import { makeThrough } from "./made";
import { makers } from "./makers";
import { type Made, readers } from "./readers";

type Change = (made: Made) => [method: string, path: string, json?: unknown];

const seller = "/api/seller/products";
const resale: (status: number) => Change = (status) => (made) => [
  "PUT",
  "/product/status/update",
  { productId: made.id, status },
];

/** Every way to change what a product is, by what it then is. */
const changes: Record<string, Record<string, Change[]>> = {
  frozen: {
    "storefront's freeze": [({ id }) => ["PUT", `${seller}/${id}/freeze`, { reason: "…" }]],
    "resale's status 0": [resale(0)],
    "resale's take-down": [({ id }) => ["DELETE", `/product/delete/${id}`]],
  },
  online: {
    "storefront's unfreeze": [resale(0), ({ id }) => ["PUT", `${seller}/${id}/unfreeze`, {}]],
    "resale's status 1": [({ id }) => ["PUT", `${seller}/${id}/freeze`, {}], resale(1)],
  },
  sold: {
    "storefront's mark-sold of some": [
      ({ id }) => ["PUT", `${seller}/${id}/mark-sold`, { sold_quantity: 1 }],
    ],
    "resale's status 2": [resale(2)],
  },
  outOfStock: {
    "storefront's mark-sold of all": [({ id }) => ["PUT", `${seller}/${id}/mark-sold`, { sold_quantity: 3 }]],
    "creator's update": [({ id }) => ["PUT", `/api/products/${id}`, { stock_quantity: 0 }]],
    "resale's update": [({ id }) => ["PUT", "/product/update", { productId: id, stock: 0 }]],
  },
  gone: {
    "creator's delete": [({ id }) => ["DELETE", `/api/products/${id}`]],
    "storefront's delete": [({ id }) => ["DELETE", `${seller}/${id}`]],
  },
};

const all = (sight: string) => ({
  storefront: sight,
  creator: sight,
  mall: "-",
  catalog: sight,
  resale: sight,
});

/** What anyone reads through each contract, and what the seller does; mall lists what its shop has on sale or has run out of. */
const sights: Record<string, { anyone: Record<string, string>; seller: Record<string, string> }> = {
  frozen: {
    anyone: all("404"),
    seller: { storefront: "frozen", creator: "shown", mall: "-", catalog: "shown", resale: "0 下架" },
  },
  online: both({
    storefront: "online",
    creator: "shown",
    mall: "Available",
    catalog: "shown",
    resale: "1 在售",
  }),
  sold: both({ storefront: "sold", creator: "shown", mall: "-", catalog: "shown", resale: "2 已售" }),
  outOfStock: both({
    storefront: "outOfStock",
    creator: "shown",
    mall: "OutOfStock",
    catalog: "shown",
    resale: "2 已售",
  }),
  gone: both(all("404")),
};

function both(sight: Record<string, string>) {
  return { anyone: sight, seller: sight };
}

async function look(made: Made, token?: string): Promise<Record<string, string>> {
  const names = Object.keys(all(""));
  const seen = names.map(async (name) => {
    const reply = await readers[name]?.ask(made, token);
    if (reply?.status !== 200) return [name, String(reply?.status)];
    const { product_status, status, statusText } = Object(
      readers[name]?.find(reply.body, made) ?? { status: "-" },
    );
    const words = [product_status ?? status, statusText].filter((word) => word !== undefined);
    return [name, words.length > 0 ? words.join(" ") : "shown"];
  });
  return Object.fromEntries(await Promise.all(seen));
}

const cases = Object.entries(changes).flatMap(([status, ways]) =>
  Object.entries(ways).map(([way, steps]) => [status, way, steps] as const),
);

describe.each(Object.keys(makers))("a product made through %s", (maker) => {
  it.concurrent.each(cases)("is %s for all contracts after %s", async (status, _, steps) => {
    const { made, seller } = await makeThrough(maker);
    expect(await look(made)).toEqual(sights.online?.anyone);
    for (const step of steps) {
      const [method, path, json] = step(made);
      const headers: Record<string, string> = path.startsWith("/api/products/")
        ? { "api-contract": "creator" }
        : {};
      const reply = await send(method, path, { json, token: seller.token, headers });
      expect(reply.status, reply.text).toBeLessThan(300);
    }
    expect(await look(made)).toEqual(sights[status]?.anyone);
    expect(await look(made, seller.token)).toEqual(sights[status]?.seller);
  });
});
