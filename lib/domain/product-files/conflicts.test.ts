import { beforeAll, describe, expect, it } from "vitest";
import { useTestDatabase } from "@/lib/testing/database";
import { actorOf, contextFor, makeCategory, makeProduct, makeUser } from "@/lib/testing/factories";
import { checkedProducts, exportedText, writtenProducts } from "@/lib/testing/product-file-factories";
import { createProduct } from "../catalog/create-product";
import { updateProduct } from "../catalog/update-product";
import type { SignedIn } from "../context";
import { listImportErrors } from "../imports/get-import";

const db = useTestDatabase();
let seller: SignedIn;
let categoryId: number;

beforeAll(async () => {
  seller = contextFor(db(), actorOf(await makeUser(db(), { role: "SELLER" })));
  categoryId = (await makeCategory(db())).id;
});

const publish = (title: string) =>
  createProduct(seller, {
    title,
    description: title,
    categoryId,
    skus: [{ priceMinor: 1990, stock: 3, attributes: [] }],
  });
const productOf = (id: number) =>
  db().product.findUniqueOrThrow({
    where: { id },
    include: { skus: { where: { rank: { not: null } }, orderBy: { rank: "asc" } } },
  });
const check = (content: string) => checkedProducts(seller, content);
const errorsOf = async (id: string) =>
  (await listImportErrors(seller, { id, page: { number: 1, size: 100 } })).items;
const table = (headings: string, ...rows: string[]) => [headings, ...rows, ""].join("\r\n");

describe("what is not the caller's, or no longer as it was", () => {
  it("is an error on its cell", async () => {
    const stranger = await makeProduct(db());
    const found = await check(table("product_id,name", `${stranger.id},抢`, "999999999,无"));
    expect((await errorsOf(found.id)).map(({ row, column, code }) => [row, column, code])).toEqual([
      [2, "product_id", "not_your_product"],
      [3, "product_id", "not_your_product"],
    ]);
  });

  it("conflicts with an edit after the check, and is written when it is tried again", async () => {
    const { id } = await publish("争用");
    const found = await check(table("product_id,price", `${id},7`));
    await updateProduct(seller, { id, patch: { title: "争用 改" } });
    const done = await writtenProducts(seller, found.id);
    expect(done).toMatchObject({ state: "DONE", updated: 0, failed: 1, changeSet: { applied: 0 } });
    expect(await errorsOf(found.id)).toMatchObject([{ column: "version", code: "changed_since" }]);
    const again = await writtenProducts(seller, found.id, true);
    expect(again).toMatchObject({ state: "DONE", updated: 1, failed: 0, changeSet: { applied: 1 } });
    expect(await productOf(id)).toMatchObject({ title: "争用 改", priceMinor: 700 });
  });

  it("conflicts with an edit after the export", async () => {
    const { id } = await publish("旧表");
    const text = await exportedText(seller, [id]);
    await updateProduct(seller, { id, patch: { title: "旧表 改" } });
    const found = await check(text.replace("19.90", "18"));
    expect(await errorsOf(found.id)).toMatchObject([{ column: "version", code: "changed_since" }]);
  });

  it("sets a stock only if it is still what the table says, and adds a difference to whatever is there", async () => {
    const { id, skus } = await publish("库存");
    const sku = skus[0]?.id;
    const set = await check(table("product_id,sku_id,stock,exported_stock", `${id},${sku},9,3`));
    const added = await check(table("product_id,sku_id,stock", `${id},${sku},-2`));
    await db().sku.update({ where: { id: sku }, data: { stock: 2 } });
    expect(await writtenProducts(seller, set.id)).toMatchObject({ failed: 1, updated: 0 });
    expect(await errorsOf(set.id)).toMatchObject([{ column: "stock", code: "stock_changed" }]);
    expect(await writtenProducts(seller, added.id)).toMatchObject({ updated: 1, failed: 0 });
    expect(await productOf(id)).toMatchObject({ status: "OUT_OF_STOCK", skus: [{ stock: 0 }] });
  });

  it("lets one of two imports at once write a product, and tells the other", async () => {
    const { id } = await publish("两份");
    const [one, other] = await Promise.all([
      check(table("product_id,name", `${id},甲`)),
      check(table("product_id,name", `${id},乙`)),
    ]);
    const first = await writtenProducts(seller, one.id);
    const second = await writtenProducts(seller, other.id);
    expect([first.updated, second.updated, second.failed]).toEqual([1, 0, 1]);
    expect(await productOf(id)).toMatchObject({ title: "甲" });
  });
});

describe("a file that is none", () => {
  it("is refused or told of, whatever its bytes", async () => {
    const nul = "\u0000";
    const emoji = `${"x".repeat(199)}😀`;
    const found = await check(
      table(
        `product_id,name,tags,备注${nul}`,
        `${emoji},${"名".repeat(5000)},a${nul}b,`,
        `,${"名".repeat(5000)},${emoji},`,
        `1${nul},\uD83D,=,`,
      ),
    );
    expect(found).toMatchObject({ state: "CHECKED", created: 0, updated: 0, ignored: ["备注"] });
    expect((await errorsOf(found.id)).length).toBeGreaterThan(3);
    expect(await check("\u0001\u0002")).toMatchObject({ state: "FAILED", error: "no_headings" });
    expect(await check("name")).toMatchObject({ state: "FAILED", error: "empty" });
    expect(await check('name\n"open')).toMatchObject({ state: "FAILED" });
  });
});
