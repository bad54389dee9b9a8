import { db } from "@/lib/db";
import { makePerson } from "../shared/arrange";
import { send } from "../shared/send";
import { aListing, aReport, queryOf, type Scene } from "./scenes";

/** A moment inside the period of the document's example. */
const inside = new Date("2024-06-01T00:00:00Z");

export const reportScenes: Record<string, Scene> = {
  addReport: async ([request]) => {
    const { product } = await aListing();
    const { token } = await makePerson("CUSTOMER");
    const json = { ...Object(request?.body), productId: product.id };
    return [await send("POST", "/product/report/add", { json, token })];
  },
  listProductReports: async ([request]) => {
    const { product } = await aListing();
    await aReport(product.id, inside);
    const { token } = await makePerson("ADMIN");
    const path = `/product/report/list/${product.id}`;
    return [
      await send("GET", `${path}?${queryOf(request?.query)}`, { token }),
      await send("GET", path, { token }),
    ];
  },
  listReports: async ([request]) => {
    const { product } = await aListing();
    const { report } = await aReport(product.id, inside);
    await aReport(product.id, inside);
    const data = { status: "REJECTED", handledAt: new Date() } as const;
    await db().report.update({ where: { id: report.id }, data });
    const { token } = await makePerson("ADMIN");
    return [
      await send("GET", `/product/report/list?${queryOf(request?.query)}`, { token }),
      await send("GET", "/product/report/list?pageSize=50", { token }),
    ];
  },
  listReportedProducts: async ([request]) => {
    const { product } = await aListing();
    await aReport(product.id, inside);
    const { token } = await makePerson("CUSTOMER");
    return [
      await send("GET", `/product/report/all?${queryOf(request?.query)}`, { token }),
      await send("GET", "/product/report/all", { token }),
    ];
  },
  processReport: async (requests) => {
    const { product } = await aListing();
    const { token } = await makePerson("ADMIN");
    return Promise.all(
      requests.map(async ({ body }) => {
        const { report } = await aReport(product.id);
        return send("PUT", `/product/report/${report.id}/process`, { json: body, token });
      }),
    );
  },
};

export const favoriteScenes: Record<string, Scene> = {
  addFavorite: async () => {
    const { product } = await aListing();
    const { token } = await makePerson("CUSTOMER");
    const add = () => send("POST", "/product/favorite/add", { json: { productId: product.id }, token });
    return [await add(), await add()];
  },
  removeFavorite: async () => {
    const { product } = await aListing();
    const { id: userId, token } = await makePerson("CUSTOMER");
    await db().favorite.create({ data: { userId, productId: product.id } });
    return [await send("DELETE", `/product/favorite/${product.id}`, { token })];
  },
  listFavorites: async ([request]) => {
    const { product } = await aListing();
    const { id: userId, token } = await makePerson("CUSTOMER");
    await db().favorite.create({ data: { userId, productId: product.id } });
    return [
      await send("GET", `/product/favorite/list?${queryOf(request?.query)}`, { token }),
      await send("GET", "/product/favorite/list?pageNum=2", { token }),
    ];
  },
};
