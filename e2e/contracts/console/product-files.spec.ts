import { describe, expect, it } from "vitest";
import { z } from "zod";
import { db } from "@/lib/db";
import { checkImportJob } from "@/lib/jobs/check-import";
import { runImportJob } from "@/lib/jobs/run-import";
import { eventually } from "@/lib/testing/eventually";
import { makeCategory, makeProduct } from "@/lib/testing/factories";
import { runQueued } from "@/lib/testing/run-queued";
import { makePerson, unique } from "../shared/arrange";
import { send } from "../shared/send";

const view = z.object({
  import_id: z.string(),
  state: z.string(),
  change: z.object({ change_id: z.string() }).nullable(),
});
const path = "/api/console/imports";

async function upload(token: string, content: string) {
  const json = { filename: "商品.csv", kind: "products" };
  const made = await send("POST", path, { json, token });
  const { import_id } = view.parse(made.body);
  const form = new FormData();
  form.append("file", new File([content], "part"));
  await send("PUT", `${path}/${import_id}/parts/0`, { body: form, token });
  return import_id;
}

const post = (id: string, step: string, token: string, json: unknown = {}) =>
  send("POST", `${path}/${id}/${step}`, { json, token });

async function reaches(id: string, state: string, token: string) {
  return eventually(async () => {
    // What the worker would do, as none runs beside this server.
    await runQueued(db(), checkImportJob);
    await runQueued(db(), runImportJob);
    const reply = await send("GET", `${path}/${id}`, { token });
    expect(reply.body).toMatchObject({ state });
    return reply;
  });
}

const table = (token: string, query = "") =>
  send("GET", `/api/console/products/export${query}`, { token, headers: { "accept-language": "en" } });

/** Its names are its own: other files count theirs in the same database. */
const aCategory = async () => (await makeCategory(db(), { name: unique("类"), parentName: unique("类") })).id;

describe("a table of products over HTTP", () => {
  it("goes out, changes nothing when it comes back, and is edited, written and undone", async () => {
    const { token, id: sellerId } = await makePerson("SELLER");
    const categoryId = await aCategory();
    const made = await makeProduct(db(), { sellerId, categoryId, title: "=SUM(1)", priceMinor: 1990 });
    await makeProduct(db(), { sellerId, categoryId, title: unique("别的") });
    const file = await table(token, `?ids=${made.id}`);
    expect(file.headers.get("content-type")).toBe("text/csv; charset=utf-8");
    expect(file.headers.get("content-disposition")).toContain("products.csv");
    const lines = file.text.split("\r\n");
    expect(lines).toHaveLength(3);
    expect(lines[0]).toContain("jishi_version,Product ID,SKU ID,Name,");
    expect(lines[1]).toContain(`1,${made.id},`);
    expect(lines[1]).toContain(",'=SUM(1),");
    expect((await table(token)).text.split("\r\n")).toHaveLength(4);

    const same = await upload(token, file.text);
    await post(same, "check", token, { empty_clears: true });
    expect((await reaches(same, "checked", token)).body).toMatchObject({
      kind: "products",
      delimiter: ",",
      settings: { empty_clears: true },
      ...{ created: 0, updated: 0, unchanged: 1, failed: 0, change: null },
    });

    const edited = await upload(token, file.text.replace("'=SUM(1)", "竹篮").replace("19.90", "25"));
    await post(edited, "check", token);
    await reaches(edited, "checked", token);
    const items = await send("GET", `${path}/${edited}/items?outcome=update`, { token });
    expect(items.body).toMatchObject({
      next: null,
      items: [
        {
          ...{ outcome: "update", done: false, product_id: made.id, errors: [] },
          before: { product_name: "=SUM(1)", prices: [{ price: 19.9 }] },
          after: { product_name: "竹篮", prices: [{ price: 25 }] },
        },
      ],
    });
    await post(edited, "run", token);
    const done = await reaches(edited, "done", token);
    expect(done.body).toMatchObject({ updated: 1, change: { state: "done", applied: 1 } });
    const change = view.parse(done.body).change?.change_id;
    const undone = await send("POST", `/api/console/changes/${change}/undo`, { token, json: {} });
    expect(undone.body).toMatchObject({ kind: "import", change: null, state: "undone", undone: 1, kept: 0 });
    expect(await db().product.findUnique({ where: { id: made.id } })).toMatchObject({
      title: "=SUM(1)",
      priceMinor: 1990,
    });
    expect((await post(edited, "check", token)).status).toBe(409);
  });

  it("tells what is wrong as a table, whose products are not the seller's stay as they are", async () => {
    const { token } = await makePerson("SELLER");
    const { id: sellerId } = await makePerson("SELLER");
    const foreign = await makeProduct(db(), { sellerId, categoryId: await aCategory(), title: "不动" });
    const id = await upload(token, `product_id,name,price\n${foreign.id},抢,1\n6.92E+12,x,1\n`);
    await post(id, "check", token);
    expect((await reaches(id, "checked", token)).body).toMatchObject({ failed: 2, updated: 0 });
    const file = await send("GET", `${path}/${id}/errors/file`, { token });
    expect(file.text).toContain("商品编号: 不是您的商品，或已删除");
    expect(file.text).toContain("商品编号: 被表格软件改成了科学计数法");
    await post(id, "run", token);
    await reaches(id, "done", token);
    expect(await db().product.findUnique({ where: { id: foreign.id } })).toMatchObject({ title: "不动" });
    expect((await table(token, `?ids=${foreign.id}`)).status).toBe(404);
  });
});
