import { describe, expect, it } from "vitest";
import { operationsOf } from "@/lib/api/enumeration";
import * as catalog from "@/lib/contracts/catalog";
import { readFixtures } from "@/lib/testing/contract-fixtures";
import { misfits, shapeOf } from "@/lib/testing/shape";
import type { Reply } from "../shared/send";
import { makeShelf, read, white } from "./arrange";

const extras = {
  summary: "Simple harmonic motion acceleration",
  features: ["RECOMMENDED" as const, "NEW" as const],
  moreSkus: [{ attributes: white }],
};

/** A product with everything that the examples show, and one that is related to it. */
async function scene() {
  const shelf = await makeShelf();
  const product = await shelf.put(extras);
  await shelf.put(extras);
  return { ...shelf, product, skuIds: product.skus.map(({ id }) => id).join(",") };
}

const paths: Record<string, (made: Awaited<ReturnType<typeof scene>>) => string[]> = {
  listCategories: () => ["/category/list"],
  listTags: ({ category }) => ["/tag/list", `/tag/list?categoryId=${category.id}`],
  listProducts: ({ category, tag }) => [
    `/product/list?categoryId=${category.id}&tagId=${tag.id}&page=1&pageSize=1&sort=dateDown&search=Simple`,
    `/product/list?categoryId=${category.id}&page=2`,
  ],
  getProduct: ({ product }) => [`/product/${product.id}`],
  listRelated: ({ product }) => [`/product/${product.id}/related`, `/product/${product.id}/related?count=1`],
  listSkus: ({ skuIds }) => [`/product/sku?skuIds=${skuIds}`],
};

describe("what the document shows is what the server answers", () => {
  const fixtures = readFixtures("catalog");
  const operations = operationsOf(catalog);

  it("with an example of every operation", () => {
    expect(fixtures.map(({ operation }) => operation).sort()).toEqual(
      operations.map(({ name }) => name).sort(),
    );
  });

  it.each(fixtures.map((fixture) => [fixture.operation, fixture.source, fixture] as const))(
    "%s (%s)",
    async (name, _, { requests, responses }) => {
      const operation = operations.find((candidate) => candidate.name === name);
      for (const response of responses) expect(operation?.output.parse(response)).toEqual(response);
      for (const { query = {}, params = {} } of requests) {
        operation?.query?.parse(query);
        operation?.params?.parse(params);
      }
      const made = await scene();
      for (const path of paths[name]?.(made) ?? []) {
        for (const address of [path, `/api${path}`, path.replace(/(\?|$)/, "/$1")]) {
          const { status, headers, body, text }: Reply = await read(address);
          expect([status, text]).toEqual([200, text]);
          expect(headers.get("content-type")).toBe("application/json; charset=utf-8");
          expect(misfits(body, shapeOf(responses))).toEqual([]);
        }
      }
    },
  );
});
