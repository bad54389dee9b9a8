import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { maxStock } from "@/lib/contracts/fields";
import { emptySku, type SkuValue } from "../form-values";
import { fillCells, readCell, revert } from "./cells";
import { cellsText, parseCells, pasteCells, pasteTable, tableCells } from "./clipboard";
import { leaveOut, type Options } from "./matrix";

describe("parseCells", () => {
  it.each([
    ["one cell", "12", [["12"]]],
    [
      "a block that ends its last row",
      "1\t2\r\n3\t4\r\n",
      [
        ["1", "2"],
        ["3", "4"],
      ],
    ],
    ["line breaks of every system", "1\n2\r3\r\n4", [["1"], ["2"], ["3"], ["4"]]],
    ["empty cells and rows", "\t2\n\n3\t\n", [["", "2"], [""], ["3", ""]]],
    ["a quoted tab and break", '"a\tb"\t"c\r\nd"', [["a\tb", "c\nd"]]],
    ["quotes in quotes", '"她说""好"""\t1', [['她说"好"', "1"]]],
    ["an empty quoted cell", '""\t1', [["", "1"]]],
    ["a quote in a cell", '5"\t6', [['5"', "6"]]],
    ["a quote that is never closed", '"5\t6\n7', [['"5', "6"], ["7"]]],
    ["quotes that close too early", '"5" inch\t6', [['"5" inch', "6"]]],
    ["nothing", "", [[""]]],
  ])("reads %s", (_, text, rows) => {
    expect(parseCells(text)).toEqual(rows);
  });

  it("reads whatever was written", () => {
    const cell = fc.string({ unit: fc.constantFrom("a", "\t", "\n", '"', "，", " ") });
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(rows, (given) => {
        expect(parseCells(cellsText(given))).toEqual(given);
      }),
    );
  });

  it("takes a text of quotes that are never closed", () => {
    expect(parseCells('"\t'.repeat(2001))[0]).toHaveLength(1002);
  });
});

describe("readCell", () => {
  it.each([
    ["19.9", "19.9"],
    ["１２８．５０", "128.5"],
    ["￥１，２９９.00", "1299"],
    ["¥ 1,299.5 ", "1299.5"],
    ["CN¥88", "88"],
    ["88元", "88"],
    ["\u00a066\u200b", "66"],
    ["1,234,567.89", "1234567.89"],
    [".5", "0.5"],
    ["0", "0"],
  ])("reads the price %s", (text, price) => {
    expect(readCell("price", text)).toBe(price);
  });

  it.each([
    "",
    "面议",
    "-5",
    "(5)",
    "12,5",
    "1.299,00",
    "1,23,456",
    "1.999",
    "1e3",
    "0x10",
    "∞",
    "12 34x",
    "¥",
    "十二",
  ])("refuses the price %s", (text) => expect(readCell("price", text)).toBeNull());

  it.each([
    ["１，２００", "1200"],
    ["12.0", "12"],
    ["5 件", "5"],
    [String(maxStock), String(maxStock)],
  ])("reads the stock %s", (text, stock) => {
    expect(readCell("stock", text)).toBe(stock);
  });

  it.each(["1.5", "-1", String(maxStock + 1), "#N/A", "=A1"])("refuses the stock %s", (text) => {
    expect(readCell("stock", text)).toBeNull();
  });
});

const attributes = [{ name: "颜色", name_en: "", values: [] }];
const labels = { price: "价格（元）", stock: "库存（件）" };
const rows = (): SkuValue[] =>
  ["红", "蓝", "绿"].map((value) => ({ ...emptySku, values: [value], price: "1", stock: "1" }));
const cellsOf = (skus: readonly SkuValue[]) => skus.map(({ price, stock }) => [price, stock]);

describe("pasteCells", () => {
  it("keeps the rest where a cell is bad, and names it", () => {
    const pasted = pasteCells(rows(), parseCells("￥1,299\t３\n面议\t4\n\t5\n"), { index: 0, column: 0 });
    expect(cellsOf(pasted.skus)).toEqual([
      ["1299", "3"],
      ["1", "4"],
      ["1", "5"],
    ]);
    expect(pasted).toMatchObject({
      changed: 4,
      bad: [{ index: 1, field: "price", text: "面议" }],
      locked: 0,
      outside: 0,
    });
  });

  it("counts what does not fit, and touches nothing beside it", () => {
    const pasted = pasteCells(rows(), parseCells("7\t8\n9\t\n5"), { index: 2, column: 1 });
    expect(cellsOf(pasted.skus)).toEqual([
      ["1", "1"],
      ["1", "1"],
      ["1", "7"],
    ]);
    expect(pasted).toMatchObject({ changed: 1, outside: 3 });
  });

  it("leaves the stock of what is on sale alone", () => {
    const skus = rows().map((sku, index) => (index === 0 ? { ...sku, skuId: 7, stock: "" } : sku));
    const pasted = pasteCells(skus, [["5", "6"]], { index: 0, column: 0 });
    expect(pasted).toMatchObject({ changed: 1, locked: 1 });
    expect(pasted.skus[0]).toEqual({ ...skus[0], price: "5" });
  });
});

describe("pasteTable", () => {
  it("takes its own table back, in any order of rows and columns", () => {
    const skus = rows();
    const [head, ...others] = tableCells(skus, attributes, labels);
    expect(pasteTable(skus, attributes, labels, [head ?? [], ...others])).toMatchObject({
      changed: 0,
      bad: [],
    });
    const block = parseCells("库存（件）\t颜色\t备注\n9\t绿\tx\n8\t红\ty\n7\t黄\tz");
    const pasted = pasteTable(skus, attributes, labels, block);
    expect(cellsOf(pasted?.skus ?? [])).toEqual([
      ["1", "8"],
      ["1", "1"],
      ["1", "9"],
    ]);
    expect(pasted?.outside).toBe(1);
  });

  it("takes no block without headings for one", () => {
    expect(pasteTable(rows(), attributes, labels, [["红", "5", "6"]])).toBeNull();
  });
});

describe("revert", () => {
  const before: Options = { attributes, skus: rows(), left: [] };
  const after: Options = { ...before, skus: fillCells(before.skus, "price", () => "9") };

  it("takes one paste back at once", () => {
    expect(revert(structuredClone(after), before, after)).toEqual(before);
  });

  it("keeps what was typed since", () => {
    const typed = {
      ...after,
      skus: fillCells(after.skus, "price", (index) => (index === 1 ? "10" : undefined)),
    };
    expect(cellsOf(revert(typed, before, after)?.skus ?? []).map(([price]) => price)).toEqual([
      "1",
      "10",
      "1",
    ]);
  });

  it("does not bring other rows about", () => {
    expect(revert(leaveOut(after, 0), before, after)).toBeNull();
  });
});
