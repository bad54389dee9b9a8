import { beforeAll, describe, expect, it } from "vitest";
import { createProduct } from "@/lib/contracts/console";
import {
  appealDecision,
  decideAppeal,
  decideProduct,
  reportProduct,
} from "@/lib/contracts/console/moderation";
import { closeShop, reopenShop } from "@/lib/contracts/console/shops";
import { db } from "@/lib/db";
import { settleShopJob } from "@/lib/jobs/settle-shop";
import { makeShop } from "@/lib/testing/factories";
import { runQueued } from "@/lib/testing/run-queued";
import { api, makeCategory, makePerson, makeProduct, type Person, unique } from "../shared/arrange";
import { send } from "../shared/send";

const reasons = { ground: "law.prohibited", facts: "描述里有站外收款方式" } as const;

let shopId: number;
let seller: Person;
let buyer: Person;
let judge: Person;
let reviewer: Person;

beforeAll(async () => {
  shopId = (await makeShop(db())).id;
  [seller, buyer, judge, reviewer] = await Promise.all([
    makePerson("SELLER", { shopId }),
    makePerson("CUSTOMER", { name: unique("欧阳") }),
    makePerson("ADMIN"),
    makePerson("ADMIN"),
  ]);
});

const aProduct = async () => (await makeProduct({ sellerId: seller.id, shopId })).id;
const shown = async (path: string) => (await send("GET", path)).status;

const decide = (
  admin: Person,
  productId: number,
  body: Partial<typeof reasons> & { outcome: "kept" | "taken_down" },
) =>
  api(
    decideProduct,
    { params: { product_id: String(productId) }, body: { ...reasons, ...body } },
    { token: admin.token },
  );

describe("a report", () => {
  it("leads to a decision, an appeal and back, each once and each by who may", async () => {
    const id = await aProduct();
    const report = () =>
      api(
        reportProduct,
        { body: { product_id: id, type: "prohibited", content: "…" } },
        { token: buyer.token },
      );
    await report();
    await expect(report()).rejects.toMatchObject({ status: 409, code: "report.duplicate" });
    const { decision_id } = await decide(judge, id, { outcome: "taken_down" });
    expect(await shown(`/products/${id}`)).toBe(404);
    await expect(decide(reviewer, id, { outcome: "taken_down" })).rejects.toMatchObject({
      status: 409,
      code: "decision.already_taken_down",
    });
    const params = { decision_id: String(decision_id) };
    const appeal = () =>
      api(appealDecision, { params, body: { content: "已改正" } }, { token: seller.token });
    await appeal();
    await expect(appeal()).rejects.toMatchObject({ status: 409, code: "appeal.duplicate" });
    const { id: appealId } = await db().appeal.findUniqueOrThrow({ where: { decisionId: decision_id } });
    const answer = (admin: Person) =>
      api(
        decideAppeal,
        { params: { appeal_id: String(appealId) }, body: { granted: true, answer: "已核实" } },
        { token: admin.token },
      );
    await expect(answer(judge)).rejects.toMatchObject({ status: 403, code: "appeal.own_decision" });
    await answer(reviewer);
    expect(await shown(`/products/${id}`)).toBe(200);
    await expect(answer(reviewer)).rejects.toMatchObject({ status: 409, code: "appeal.already_decided" });
  });

  it("is not answered with its reporter's name, nor where there is none, nor for a time that is over", async () => {
    const id = await aProduct();
    await expect(decide(judge, id, { outcome: "kept" })).rejects.toMatchObject({
      code: "decision.no_reports",
    });
    const body = { product_id: id, type: "other", content: "…" } as const;
    await api(reportProduct, { body }, { token: buyer.token });
    const path = `/api/console/products/${id}/decisions`;
    for (const [json, code] of [
      [{ ...reasons, outcome: "taken_down", facts: `${buyer.username} 举报` }, "decision.names_reporter"],
      [{ ...reasons, outcome: "taken_down", ends_at: "2020-01-01T00:00:00.000Z" }, "period.over"],
      [{ ...reasons, outcome: "taken_down", ground: "terms.none" }, "request.invalid"],
      [{ ...reasons, outcome: "taken_down", facts: " " }, "request.invalid"],
    ] as const) {
      const reply = await send("POST", path, { json, token: judge.token });
      expect(reply.headers.get("content-type")).toContain("application/problem+json");
      expect(reply.body).toMatchObject({ code });
    }
  });
});

describe("a closed shop", () => {
  it("is gone with what it offers, publishes nothing, and comes back as it was", async () => {
    const id = await aProduct();
    const category_id = (await makeCategory()).id;
    const publish = () =>
      api(
        createProduct,
        {
          body: {
            product_name: "竹篮",
            product_desc: "…",
            category_id,
            skus: [{ price: 1, stock_quantity: 1 }],
          },
        },
        { token: seller.token },
      );
    const places = async () => [await shown(`/shops/${shopId}`), await shown(`/products/${id}`)];
    const params = { shop_id: String(shopId) };
    expect(await places()).toEqual([200, 200]);
    await api(closeShop, { params, body: reasons }, { token: judge.token });
    await runQueued(db(), settleShopJob);
    await expect.poll(places).toEqual([404, 404]);
    await expect(publish()).rejects.toMatchObject({ status: 403, code: "shop.closed" });
    await api(reopenShop, { params }, { token: reviewer.token });
    await runQueued(db(), settleShopJob);
    await expect.poll(places).toEqual([200, 200]);
    await publish();
  });
});
