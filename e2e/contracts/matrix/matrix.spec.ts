import { describe, expect, it } from "vitest";
import { contracts } from "@/lib/contracts/all";
import { callers, makeCast } from "./cast";
import { catalog } from "./expected/catalog";
import { consoleTable } from "./expected/console";
import { creator } from "./expected/creator";
import { mall } from "./expected/mall";
import { resale } from "./expected/resale";
import { storefront } from "./expected/storefront";
import { outcomeOf, type Requests, sendCall } from "./request";
import { catalogRequests } from "./requests/catalog";
import { consoleRequests } from "./requests/console";
import { creatorRequests } from "./requests/creator";
import { mallRequests } from "./requests/mall";
import { resaleRequests } from "./requests/resale";
import { storefrontRequests } from "./requests/storefront";
import type { RowKind } from "./rows";
import { format, operationName, parseTable } from "./table";

const tables: Record<string, { expected: string; requests: Requests }> = {
  storefront: { expected: storefront, requests: storefrontRequests },
  creator: { expected: creator, requests: creatorRequests },
  mall: { expected: mall, requests: mallRequests },
  catalog: { expected: catalog, requests: catalogRequests },
  resale: { expected: resale, requests: resaleRequests },
  console: { expected: consoleTable, requests: consoleRequests },
};

describe.each(contracts.map(({ contract, operations }) => [contract.name, operations] as const))(
  "%s: who may do what to whose row",
  (name, operations) => {
    const { expected = "", requests = {} } = tables[name] ?? {};
    const lines = parseTable(expected);
    const byName = new Map(operations.map((operation) => [operation.name, operation]));

    it("is written down for every operation, and for nothing else", () => {
      const labels = lines.map(({ label }) => label);
      expect([...new Set(labels.map(operationName))].sort()).toEqual([...byName.keys()].sort());
      expect(Object.keys(requests).sort()).toEqual([...labels].sort());
    });

    /** The answers to all callers about one kind of row, each with a row of its own. */
    const answers = async (label: string, kind: RowKind): Promise<string[]> => {
      const operation = byName.get(operationName(label));
      const request = requests[label];
      if (!operation || !request) throw new Error(`${label} names no operation or has no request`);
      const cast = await makeCast(name);
      return Promise.all(
        callers.map(async (caller) => {
          const person = caller === "nobody" ? undefined : cast[caller];
          const call = await request({ cast, kind, me: person ?? cast.customer });
          return outcomeOf(operation, call, await sendCall(operation, call, person));
        }),
      );
    };

    it.concurrent.each(lines.map((line) => [line.label, line] as const))(
      "%s",
      async (_, { label, kinds, cells }) => {
        const answered = await Promise.all(kinds.map((kind) => answers(label, kind)));
        expect(format(kinds, answered)).toEqual(format(kinds, cells));
      },
    );
  },
);
