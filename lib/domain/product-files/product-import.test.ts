import { beforeAll, describe, expect, it } from "vitest";
import { useTestDatabase } from "@/lib/testing/database";
import { actorOf, contextFor, makeCategory, makeShop, makeUser } from "@/lib/testing/factories";
import { checkedProducts, exportedText, writtenProducts } from "@/lib/testing/product-file-factories";
import { createProduct } from "../catalog/create-product";
import { updateProduct } from "../catalog/update-product";
import { undoChanges } from "../changes/apply-changes";
import type { SignedIn } from "../context";
import { readFailedRows } from "../imports/failed-rows";
import { listImportErrors } from "../imports/get-import";
import { startCheck } from "../imports/start-import";
import { listImportItems } from "./list-items";

const db = useTestDatabase();
let seller: SignedIn;
let categoryId: number;
let path: string;

const page = { number: 1, size: 100 };
const titles = ["'=x", "-5", "+86 138", "''", "＝全角", "مرحبا", "👩🏽‍🚀 茶", '"引号", 逗号; 分号', "=1+1"];

beforeAll(async () => {
  const shop = await makeShop(db());
  seller = contextFor(db(), actorOf(await makeUser(db(), { role: "SELLER", shopId: shop.id })));
  categoryId = (await makeCategory(db(), { name: "盖碗", parentName: "茶 > 器" })).id;
  path = "茶 > 器 > 盖碗";
});

const publish = (title: string, more: Partial<Parameters<typeof createProduct>[1]> = {}) =>
  createProduct(seller, {
    title,
    description: `${title}\n第二行\r\n=三`,
    categoryId,
    skus: [{ priceMinor: 1990, stock: 3, attributes: [] }],
    ...more,
  });
const productOf = (id: number) =>
  db().product.findUniqueOrThrow({
    where: { id },
    include: { skus: { where: { rank: { not: null } }, orderBy: { rank: "asc" } } },
  });
const check = (content: string | Uint8Array, options?: Parameters<typeof checkedProducts>[2]) =>
  checkedProducts(seller, content, options);
const errorsOf = async (id: string) => (await listImportErrors(seller, { id, page })).items;
const table = (headings: string, ...rows: string[]) => [headings, ...rows, ""].join("\r\n");
const setOf = ({ changeSet }: { changeSet: { id: string } | null }) => ({ id: changeSet?.id ?? "" });

describe("an exported table", () => {
  it("changes nothing when it comes back, whatever its texts", async () => {
    const ids: number[] = [];
    for (const title of titles) {
      const attributes = [{ name: `${title};`, value: `=${title}\\`, nameEn: "-", valueEn: title }];
      const made = await publish(title, {
        titleEn: title,
        summary: title,
        searchKeywords: title,
        images: [{ url: "https://example.com/a.jpg" }, { url: "https://example.com/b.jpg" }],
        skus: [
          { priceMinor: 1, stock: 0, attributes },
          { priceMinor: 999_999_999, stock: 7, attributes: [] },
        ],
      });
      ids.push(made.id);
    }
    const text = await exportedText(seller, ids);
    expect(text.startsWith("\uFEFFjishi_version,商品编号,规格编号,")).toBe(true);
    const found = await check(text);
    expect(await errorsOf(found.id)).toEqual([]);
    const same = {
      state: "CHECKED",
      created: 0,
      updated: 0,
      failed: 0,
      unchanged: ids.length,
      encoding: "utf-8",
    };
    expect(found).toMatchObject({ ...same, rows: ids.length * 2 });
    const semicolons = await check(text, { settings: { emptyClears: true } });
    expect(semicolons).toMatchObject({ ...same, delimiter: "," });
  });

  it("changes nothing though something was sold meanwhile", async () => {
    const { id } = await publish("卖出的");
    const text = await exportedText(seller, [id]);
    await db().sku.updateMany({ where: { productId: id }, data: { stock: 1 } });
    expect(await check(text)).toMatchObject({ unchanged: 1, updated: 0, failed: 0 });
  });

  it("tells what was edited, writes it, and is undone but for what has changed since", async () => {
    const first = await publish("龙井");
    const other = await publish("普洱");
    const text = await exportedText(seller, [first.id, other.id]);
    const edited = text.replaceAll("19.90", "25").replace("龙井,", "龙井 明前,");
    const { id, ...counts } = await check(edited);
    expect(counts).toMatchObject({ updated: 2, failed: 0, unchanged: 0 });
    const { items } = await listImportItems(seller, { id, size: 10 });
    expect(items.map(({ before, after }) => [before, after])).toMatchObject([
      [
        { title: "龙井", prices: { [String(first.skus[0]?.id)]: 1990 } },
        { title: "龙井 明前", prices: { [String(first.skus[0]?.id)]: 2500 } },
      ],
      [{}, { prices: { [String(other.skus[0]?.id)]: 2500 } }],
    ]);
    expect(await productOf(first.id)).toMatchObject({ title: "龙井", priceMinor: 1990 });
    const done = await writtenProducts(seller, id);
    expect(done).toMatchObject({
      state: "DONE",
      updated: 2,
      position: 2,
      changeSet: { applied: 2, state: "DONE" },
    });
    expect(await productOf(first.id)).toMatchObject({ title: "龙井 明前", priceMinor: 2500, version: 2 });
    await updateProduct(seller, { id: other.id, patch: { priceMinor: 3000 } });
    expect(await undoChanges(seller, setOf(done))).toMatchObject({ state: "UNDONE", undone: 1, kept: 1 });
    expect(await productOf(first.id)).toMatchObject({ title: "龙井", priceMinor: 1990 });
    expect(await productOf(other.id)).toMatchObject({ priceMinor: 3000 });
    const where = { productId: other.id };
    const history = await db().priceChange.findMany({ where, orderBy: { id: "asc" } });
    expect(history.map(({ to, source }) => [to, source])).toEqual([
      [2500, "IMPORT"],
      [3000, "CONTRACT"],
    ]);
    await expect(startCheck(seller, { id })).rejects.toMatchObject({ code: "import.wrong_state" });
  });
});

describe("what Excel does to a table", () => {
  it("is read in GB18030 with semicolons, or as its owner says", async () => {
    const text = table("商品名称;描述;分类;价格", `青瓷;釉色;${path};12.5`);
    // "青瓷" and the rest in GB18030, as TextEncoder writes UTF-8 alone.
    const gb: Record<string, string> = {
      ...{ 商: "c9cc", 品: "c6b7", 名: "c3fb", 称: "b3c6", 描: "c3e8", 述: "caf6", 分: "b7d6", 类: "c0e0" },
      ...{ 价: "bcdb", 格: "b8f1", 青: "c7e0", 瓷: "b4c9", 釉: "d3d4", 色: "c9ab", 茶: "b2e8", 器: "c6f7" },
      ...{ 盖: "b8c7", 碗: "cdeb" },
    };
    const bytes = Buffer.concat(
      [...text].map((sign) => Buffer.from(gb[sign] ?? sign, gb[sign] ? "hex" : "utf8")),
    );
    const found = await check(new Uint8Array(bytes), { partBytes: 7 });
    expect(await errorsOf(found.id)).toEqual([]);
    expect(found).toMatchObject({ encoding: "gb18030", delimiter: ";", created: 1, failed: 0 });
    const wrong = await check(new Uint8Array(bytes), { settings: { delimiter: "," } });
    expect(wrong).toMatchObject({ state: "FAILED", error: "no_headings" });
  });

  it("names the cell where a number became something else", async () => {
    const headings = "商品编号,规格编号,价格,库存";
    const found = await check(table(headings, "6.92E+12,1,1,1", "2026/1/2,1,1,1", "abc,1,x,1.5"));
    expect(found).toMatchObject({ failed: 3, updated: 0 });
    const errors = await errorsOf(found.id);
    expect(errors.map(({ row, column, code }) => `${row} ${column} ${code}`)).toEqual(
      expect.arrayContaining([
        "2 product_id scientific",
        "3 product_id date",
        "4 product_id not_a_code",
        "4 price not_an_amount",
        "4 stock not_a_number",
      ]),
    );
  });

  it("leaves an apostrophe that is the seller's own in a file that is not from here", async () => {
    const found = await check(table("name,description,category,price", `'=x,说明,${path},1`));
    await writtenProducts(seller, found.id);
    const { items } = await listImportItems(seller, { id: found.id, size: 5 });
    expect(await productOf(items[0]?.productId ?? 0)).toMatchObject({ title: "'=x" });
  });
});

describe("empty cells and absent rows", () => {
  it("change nothing, but that an empty cell clears where that is asked for", async () => {
    const made = await publish("两规格", {
      summary: "卖点",
      skus: [1, 2].map((n) => ({ priceMinor: n, stock: n, attributes: [{ name: "号", value: String(n) }] })),
    });
    const [one] = made.skus;
    const text = table("商品编号,规格编号,一句话卖点,价格", `${made.id},${one?.id},,`);
    expect(await check(text)).toMatchObject({ unchanged: 1 });
    const cleared = await check(text, { settings: { emptyClears: true } });
    expect(cleared).toMatchObject({ updated: 1 });
    await writtenProducts(seller, cleared.id);
    expect(await productOf(made.id)).toMatchObject({
      summary: "",
      skus: [{ priceMinor: 1 }, { priceMinor: 2 }],
    });
  });
});

describe("a product of several rows", () => {
  it("stays together wherever its rows stand, and fails whole", async () => {
    const good = await publish("散落");
    const bad = await publish("坏的");
    const filler = Array.from({ length: 1200 }, () => `${good.id},,,,`);
    const text = table(
      "product_id,name,options,price,stock",
      `${good.id},散落 新,颜色=红,5,1`,
      `${bad.id},坏的 新,颜色=红,5,1`,
      ...filler,
      `${good.id},,颜色=绿,6,2`,
      `${bad.id},,颜色=绿,六,2`,
    );
    const found = await check(text);
    expect(found).toMatchObject({ updated: 1, failed: 1, rows: 1204 });
    const { rows } = await readFailedRows(seller, { id: found.id });
    expect((await Array.fromAsync(rows)).map(({ number }) => number)).toEqual([3, 1205]);
    const done = await writtenProducts(seller, found.id);
    expect(done).toMatchObject({ state: "DONE", updated: 1, failed: 1, position: 1204 });
    expect((await productOf(good.id)).skus.map(({ priceMinor, stock }) => [priceMinor, stock])).toEqual([
      [1990, 3],
      [500, 1],
      [600, 2],
    ]);
    expect(await productOf(bad.id)).toMatchObject({ title: "坏的" });
    expect(await undoChanges(seller, setOf(done))).toMatchObject({ undone: 1, kept: 0 });
    expect(await productOf(good.id)).toMatchObject({ title: "散落", skus: [{ priceMinor: 1990 }] });
  });

  it("is refused where its rows say different things, or name a SKU twice", async () => {
    const { id, skus } = await publish("矛盾");
    const row = `${id},${skus[0]?.id}`;
    const found = await check(table("product_id,sku_id,name,price", `${row},甲,1`, `${row},乙,2`));
    expect((await errorsOf(found.id)).map(({ column, code }) => [column, code])).toEqual(
      expect.arrayContaining([
        ["name", "differs"],
        ["attributes", "same_sku_twice"],
      ]),
    );
  });

  it("is made of rows with its name, and undone by deleting it", async () => {
    const head = "name,description,category,options,price,stock";
    const text = table(head, `新茶,说明,${path},规格=小,1.5,2`, ",,,规格=大,2.5,+3");
    const found = await check(text);
    expect(found).toMatchObject({ created: 1, failed: 0 });
    const done = await writtenProducts(seller, found.id);
    const { items } = await listImportItems(seller, { id: found.id, size: 5 });
    const made = await productOf(items[0]?.productId ?? 0);
    expect(made).toMatchObject({ title: "新茶", status: "ONLINE", skus: [{ stock: 2 }, { stock: 3 }] });
    await undoChanges(seller, setOf(done));
    expect((await productOf(made.id)).archivedAt).not.toBeNull();
  });
});
