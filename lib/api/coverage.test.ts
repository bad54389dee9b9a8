import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { contracts } from "../contracts/all";
import type { Operation } from "./contract";
import { pathsOf } from "./enumeration";

/** Route files that belong to no contract. */
const systemRoutes = [
  "/api/[[...rest]]",
  "/api/auth/[...nextauth]",
  "/api/health/live",
  "/api/health/ready",
  "/api/media/file/[key]",
  "/api/openapi/[document]",
  "/api/uploadthing",
];

const methods = ["GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE"];
const handlerSchema = z.custom<object>((value) => typeof value === "function");
const boundSchema = z.object({ operations: z.array(z.custom<Operation>()) });

const files = readdirSync("app/api", { recursive: true, encoding: "utf8" })
  .filter((file) => /(^|\/)route\.tsx?$/.test(file))
  .sort();

/** `(mall)/shop/[id]/info/route.ts` → `/api/shop/[id]/info` */
function pathOfFile(file: string): string {
  const segments = file.split("/").slice(0, -1);
  return ["/api", ...segments.filter((segment) => !/^\(.*\)$/.test(segment))].join("/");
}

/** An operation's address as a route file spells it. */
const asFolder = (path: string) => path.replaceAll(/\{(\w+)\}/g, "[$1]");

/** Names of parameters do not tell addresses apart. */
const anonymous = (path: string) => path.replaceAll(/\[\w+\]/g, "[]");

const operations = contracts.flatMap((each) => each.operations);
const promised = operations.flatMap((operation) =>
  pathsOf(operation).map(
    (path) => `${operation.method} ${asFolder(path)} ${operation.contract.name} ${operation.name}`,
  ),
);

const served = await Promise.all(
  files
    .filter((file) => !systemRoutes.includes(pathOfFile(file)))
    .map(async (file) => {
      const exports: Record<string, unknown> = await import(join(process.cwd(), "app/api", file));
      return Object.entries(exports)
        .filter(([method]) => methods.includes(method))
        .flatMap(([method, handler]) => {
          const bound = boundSchema.parse({ operations: Object(handlerSchema.parse(handler)).operations });
          return bound.operations.map(
            ({ contract, name }) => `${method} ${pathOfFile(file)} ${contract.name} ${name}`,
          );
        });
    }),
);

describe("the routes", () => {
  it("answer every method: with an operation, or with 405 in a contract's shape (lib/api/route.ts)", async () => {
    for (const file of files.filter((one) => !systemRoutes.includes(pathOfFile(one)))) {
      const exports: Record<string, unknown> = await import(join(process.cwd(), "app/api", file));
      expect(Object.keys(exports).sort(), file).toEqual([...methods].sort());
    }
  });

  it("serve every operation at each of its addresses, and nothing else", () => {
    expect(served.flat().sort().map(anonymous)).toEqual(promised.sort().map(anonymous));
  });

  it("spell the parameters as the operations do", () => {
    expect(served.flat().filter((one) => !promised.includes(one))).toEqual([]);
  });

  it("beyond the contracts are those of the system", () => {
    const paths = files.map(pathOfFile);
    expect(systemRoutes.filter((path) => !paths.includes(path))).toEqual([]);
  });
});

describe("an address with a method", () => {
  it("is claimed by one operation, or by two contracts that share it", () => {
    const claims = Map.groupBy(promised, (claim) => anonymous(claim.split(" ").slice(0, 2).join(" ")));
    const shared = [...claims].filter(([, claimants]) => claimants.length > 1).map(([address]) => address);
    expect(shared.sort()).toEqual(["GET /api/categories", "GET /api/product/list", "GET /api/products/[]"]);
  });

  it("has operations with different names within a contract", () => {
    for (const { operations } of contracts) {
      const names = operations.map(({ name }) => name);
      expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    }
  });
});
