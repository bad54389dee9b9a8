import { beforeAll, describe, expect, it } from "vitest";
import { dashboardPages } from "@/components/dashboard/pages";
import { decideProduct, reportProduct } from "@/lib/contracts/console/moderation";
import { db } from "@/lib/db";
import { api, makeAccount, makePerson, makeProduct, type Person, signIn, unique } from "./arrange";
import { baseUrl } from "./send";
import { sendTo, those } from "./targets";

let seller: Person;
let productId: number;
let shopId: number;
/** By what a reporter is known. */
let traces: string[];

/** A seller whose product was reported by one person and taken down by an admin. */
beforeAll(async () => {
  shopId = (await db().shop.create({ data: { name: unique("店铺") }, select: { id: true } })).id;
  seller = await makePerson("SELLER", { shopId });
  productId = (await makeProduct({ sellerId: seller.id, shopId })).id;
  const reporter = await makeAccount("CUSTOMER", { name: unique("举报人"), phone: unique("1") });
  traces = [reporter.username, reporter.name, reporter.email, reporter.phone].flatMap((one) => one ?? []);
  const token = await signIn(reporter.username, "CUSTOMER");
  const body = { product_id: productId, type: "prohibited", content: unique("举报的话") } as const;
  await api(reportProduct, { body }, { token });
  traces.push(body.content);
  const admin = await makePerson("ADMIN");
  const decision = { outcome: "taken_down", ground: "law.prohibited", facts: "站外收款" } as const;
  await api(
    decideProduct,
    { params: { product_id: String(productId) }, body: decision },
    { token: admin.token },
  );
});

const tellsNobody = (text: string) => {
  for (const trace of traces) expect(text).not.toContain(trace);
};

describe("who reported a product never reaches its seller", () => {
  const reads = those(({ operation }) => operation.method === "GET");

  it.each(reads)("by %s", async (_, target) => {
    const ids = Object.fromEntries(
      target.parameters.map((name) => [
        name,
        /shop/.test(name) ? String(shopId) : /product|^id$/i.test(name) ? String(productId) : "1",
      ]),
    );
    const query = target.operation.name === "followEvents" ? "?seconds=0&after=0.0" : "";
    const reply = await sendTo(target, { token: seller.token, ids, query });
    tellsNobody(reply.text);
    tellsNobody(JSON.stringify([...reply.headers]));
  });

  const pages = Object.values(dashboardPages).map(({ path }) => path);

  it.each([...pages, "/", "/products/[id]", "/account"])("on the page %s", async (path) => {
    for (const language of ["", "/en"]) {
      const address = `${baseUrl()}${language}${path.replace("[id]", String(productId))}`;
      const answer = await fetch(address, {
        headers: { cookie: `next-auth.session-token=${seller.token}` },
        redirect: "manual",
      });
      tellsNobody(await answer.text());
    }
  });

  it("and the statement is there to read, so that the page was the seller's own", async () => {
    const answer = await fetch(`${baseUrl()}/dashboard/products/${productId}`, {
      headers: { cookie: `next-auth.session-token=${seller.token}` },
    });
    expect(await answer.text()).toContain("站外收款");
  });
});
