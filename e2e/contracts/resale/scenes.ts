import { db } from "@/lib/db";
import type { Fixture } from "@/lib/testing/contract-fixtures";
import { makeLocation } from "@/lib/testing/factories";
import { asBlob, makeImage } from "@/lib/testing/media-files";
import { makeCategory, makePerson, makeProduct, type Person, unique } from "../shared/arrange";
import { type Reply, send } from "../shared/send";

export type Scene = (requests: Fixture["requests"]) => Promise<Reply[]>;

/** A listing with everything that may be absent, and its seller. */
export async function aListing(data: Partial<Parameters<typeof makeProduct>[0]> = {}) {
  const seller = await makePerson("SELLER");
  const location = await makeLocation(db(), { district: unique("区") });
  const complete = { originalPriceMinor: 9_599_00, locationId: location.id, conditionLevel: 8 };
  const product = await makeProduct({ ...complete, ...data, sellerId: data.sellerId ?? seller.id });
  return { seller, location, product };
}

/** An open report about a product, by somebody of its own. */
export async function aReport(productId: number, createdAt = new Date()) {
  const reporter = await makePerson("CUSTOMER");
  const data = {
    productId,
    userId: reporter.id,
    type: "FALSE_GOODS",
    content: "描述不符",
    createdAt,
  } as const;
  return { reporter, report: await db().report.create({ data }) };
}

export const queryOf = (query: Record<string, unknown> = {}) =>
  new URLSearchParams(Object.entries(query).map(([name, value]) => [name, String(value)]));

/** The list that resale's clients ask for. */
export const list = (query: Record<string, unknown>, token?: string) =>
  send("GET", `/product/list?${queryOf(query)}`, { token, headers: { "api-contract": "resale" } });

/** The fixture's bodies with the scene's own ids. */
const bodies = (requests: Fixture["requests"], ids: Record<string, unknown>) =>
  requests.map(({ body }) => ({ ...Object(body), ...ids }));

async function inTurn(asks: (() => Promise<Reply>)[]): Promise<Reply[]> {
  const replies: Reply[] = [];
  for (const ask of asks) replies.push(await ask());
  return replies;
}

export const listingScenes: Record<string, Scene> = {
  addLocation: async ([request]) => {
    const { token } = await makePerson("CUSTOMER");
    return [await send("POST", "/product/location/add", { json: request?.body, token })];
  },
  listResaleProducts: async ([request]) => {
    const { product, seller } = await aListing({ priceMinor: 1_000_00 });
    await aListing({ categoryId: product.categoryId, priceMinor: 5_000_00 });
    const { categoryId } = product;
    return [
      await list({ ...request?.query, categoryId }),
      await list({ categoryId, pageSize: 1, pageNum: 2 }),
      await list({ sellerId: seller.id, status: 2 }),
    ];
  },
  countProducts: async (requests) => {
    const { token } = await makePerson("CUSTOMER");
    const count = (query: object, token?: string) =>
      send("GET", `/product/count?${queryOf({ ...query })}`, { token });
    return Promise.all(requests.flatMap(({ query = {} }) => [count(query), count(query, token)]));
  },
  listMyProducts: async ([request]) => {
    const { seller } = await aListing();
    const { token } = seller;
    return [
      await send("GET", `/product/my-list?${queryOf(request?.query)}`, { token }),
      await send("GET", "/product/my-list", { token }),
    ];
  },
  getProductDetail: async () => {
    const { product, seller } = await aListing();
    const path = `/product/detail/${product.id}`;
    return [await send("GET", path), await send("GET", path, { token: seller.token })];
  },
  addProduct: async (requests) => {
    const { seller, location } = await aListing();
    const categoryId = (await makeCategory()).id;
    const own = bodies(requests, { categoryId }).map((body) =>
      "locationId" in body ? { ...body, locationId: location.id } : body,
    );
    const { token } = seller;
    return inTurn(own.map((json) => () => send("POST", "/product/add", { json, token })));
  },
  updateProduct: (requests) => changing(requests, "/product/update"),
  updateStatus: (requests) => changing(requests, "/product/status/update"),
  takeDownProduct: async () => {
    const { product, seller } = await aListing();
    const admin = await makePerson("ADMIN");
    const takeDown = ({ token }: Person) => send("DELETE", `/product/delete/${product.id}`, { token });
    return [await takeDown(seller), await takeDown(admin)];
  },
  addImage: async (requests) => {
    const { product, seller } = await aListing();
    const { token } = seller;
    const form = new FormData();
    form.append("productId", String(product.id));
    form.append("file", asBlob(await makeImage("png", 60, 40)), "a.png");
    const added = bodies(requests, { productId: product.id }).map(
      (json) => () => send("POST", "/product/image/add", { json, token }),
    );
    return inTurn([...added, () => send("POST", "/product/image/add", { body: form, token })]);
  },
  deleteImage: async () => {
    const { product, seller } = await aListing();
    const path = `/product/image/${product.id}/${product.images[0]?.id}`;
    return [await send("DELETE", path, { token: seller.token })];
  },
};

async function changing(requests: Fixture["requests"], path: string): Promise<Reply[]> {
  const { product, seller } = await aListing();
  const { token } = seller;
  return inTurn(
    bodies(requests, { productId: product.id }).map((json) => () => send("PUT", path, { json, token })),
  );
}
