import { describe, expect, it } from "vitest";
import { makePerson } from "../shared/arrange";
import { send } from "../shared/send";
import { column, pageOf, refusalOf } from "./read";
import { aListing, aReport, queryOf } from "./scenes";

/** 12:00:00.4 on the clock of the shop. */
const noon = new Date("2024-01-01T04:00:00.400Z");

const report = (productId: number, token: string, headers = {}) =>
  send("POST", "/product/report/add", {
    json: { productId, reportType: 3, reportContent: "盗图" },
    token,
    headers,
  });

describe("POST /product/report/add", () => {
  it("takes one report of each user and product, also when many come at once", async () => {
    const { product } = await aListing();
    const { token } = await makePerson("CUSTOMER");
    const replies = await Promise.all(Array.from({ length: 6 }, () => report(product.id, token)));
    expect(replies.filter(({ status }) => status === 200)).toHaveLength(1);
    for (const reply of replies.filter(({ status }) => status !== 200))
      expect(refusalOf(reply)).toEqual([409, 40001]);
    expect((await report(product.id, (await makePerson("SELLER")).token)).status).toBe(200);
  });

  it("answers in the caller's language", async () => {
    const { product } = await aListing();
    const { token } = await makePerson("CUSTOMER");
    const { body } = await report(product.id, token, { "accept-language": "en-GB" });
    expect(body).toMatchObject({ code: 0, data: "Reported; we will look into it soon" });
    const again = await report(product.id, token, { "accept-language": "en" });
    expect(again.body).toMatchObject({ code: 40001, message: "You have already reported this product" });
  });
});

/** The reported products of all pages: other tests report some, too. */
async function everyReported(query: Record<string, string | number>, token: string) {
  const found = [];
  for (let pageNum = 1; ; pageNum += 1) {
    const asked = queryOf({ ...query, pageNum, pageSize: 50 });
    const { list } = pageOf(await send("GET", `/product/report/all?${asked}`, { token }));
    if (list.length === 0) return found;
    found.push(...list);
  }
}

describe("lists of reports", () => {
  it.each([
    [{}, 2],
    [{ startTime: "2024-01-01 12:00:00", endTime: "2024-01-01 12:00:00" }, 1],
    [{ startTime: "2024-01-01 12:00:01" }, 1],
    [{ endTime: "2024-01-01 11:59:59" }, 0],
    [{ startTime: "2024-01-01 00:00:00", endTime: "2099-12-31 23:59:59" }, 2],
    [{ status: 0 }, 2],
    [{ status: 1 }, 0],
    [{ reportType: 1 }, 2],
    [{ reportType: 4 }, 0],
  ])("%j finds %i, counted alike everywhere", async (query, count) => {
    const { product, seller } = await aListing({ status: "FROZEN" });
    await aReport(product.id, noon);
    await aReport(product.id, new Date("2024-01-02T04:00:00Z"));
    const { token } = await makePerson("ADMIN");
    const one = await send("GET", `/product/report/list/${product.id}?${queryOf(query)}`, { token });
    expect(pageOf(one)).toMatchObject({ total: count, list: { length: count } });
    // Its seller alone sees the frozen product, and no other reported one that is frozen.
    const seenBy = async (reader: string) =>
      (await everyReported(query, reader))
        .filter(({ productId }) => productId === product.id)
        .map(({ reportCount }) => reportCount);
    expect(await seenBy(seller.token)).toEqual(count === 0 ? [] : [count]);
    expect(await seenBy((await makePerson("CUSTOMER")).token)).toEqual([]);
  });

  it("shows times on the clock of the shop and words in the caller's language", async () => {
    const { product } = await aListing();
    const { reporter } = await aReport(product.id, noon);
    const { token } = await makePerson("ADMIN");
    const path = `/product/report/list/${product.id}`;
    const [item] = pageOf(await send("GET", path, { token })).list;
    expect(item).toMatchObject({
      ...{ username: reporter.username, reportTypeDesc: "虚假商品", statusDesc: "未处理" },
      ...{ createdTime: "2024-01-01 12:00:00", handleTime: null, productTitle: product.title },
    });
    const english = await send("GET", path, { token, headers: { "accept-language": "en" } });
    expect(column(english, "statusDesc")).toEqual(["Open"]);
  });
});

describe("PUT /product/report/{reportId}/process", () => {
  it.each(["process", "reject"])("%s handles a report once", async (action) => {
    const { product } = await aListing();
    const { report } = await aReport(product.id);
    const { token } = await makePerson("ADMIN");
    const handle = () => send("PUT", `/product/report/${report.id}/process`, { json: { action }, token });
    const replies = await Promise.all([handle(), handle(), handle()]);
    expect(replies.filter(({ status }) => status === 200)).toHaveLength(1);
    for (const reply of replies.filter(({ status }) => status !== 200))
      expect(refusalOf(reply)).toEqual([409, 40900]);
    const listed = await send("GET", `/product/report/list/${product.id}?status=1`, { token });
    expect(column(listed, "statusDesc")).toEqual(["已处理"]);
    expect(column(listed, "handleTime")).toEqual([expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/)]);
  });
});
