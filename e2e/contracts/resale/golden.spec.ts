import { describe, expect, it } from "vitest";
import { z } from "zod";
import { operationsOf } from "@/lib/api/enumeration";
import * as resale from "@/lib/contracts/resale";
import { readFixtures } from "@/lib/testing/contract-fixtures";
import { misfits, shapeOf } from "@/lib/testing/shape";
import { favoriteScenes, reportScenes } from "./report-scenes";
import { listingScenes } from "./scenes";

const scenes = { ...listingScenes, ...reportScenes, ...favoriteScenes };
const operations = operationsOf(resale);
const envelope = z.object({ code: z.literal(0), message: z.literal("success"), data: z.unknown() });

describe("what the document shows is what the server answers", () => {
  const fixtures = readFixtures("resale");

  it("with an example and a scene for every operation", () => {
    const names = operations.map(({ name }) => name).sort();
    expect(fixtures.map(({ operation }) => operation).sort()).toEqual(names);
    expect(Object.keys(scenes).sort()).toEqual(names);
  });

  it.each(fixtures.map((fixture) => [fixture.operation, fixture.source, fixture] as const))(
    "%s (%s)",
    async (name, _, { requests, responses }) => {
      const operation = operations.find((candidate) => candidate.name === name);
      for (const { params, query, body } of requests) {
        operation?.params?.parse(params);
        operation?.query?.parse(query);
        operation?.body?.parse(body);
      }
      for (const response of responses) operation?.output.parse(envelope.parse(response).data);
      const shape = shapeOf(responses);
      const replies = (await scenes[name]?.(requests)) ?? [];
      expect(replies.length).toBeGreaterThan(0);
      for (const { status, headers, body, text } of replies) {
        expect([status, text]).toEqual([200, text]);
        expect(headers.get("content-type")).toBe("application/json; charset=utf-8");
        expect(misfits(body, shape)).toEqual([]);
        envelope.parse(body);
      }
    },
  );
});
