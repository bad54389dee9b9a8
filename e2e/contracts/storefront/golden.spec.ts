import { describe, expect, it } from "vitest";
import { z } from "zod";
import { readFixtures } from "@/lib/testing/contract-fixtures";
import { misfits, shapeOf } from "@/lib/testing/shape";
import { categoryScenes } from "./golden-categories";
import { accountScenes, intentScenes, productScenes } from "./golden-scenes";

const scenes = { ...productScenes, ...accountScenes, ...intentScenes, ...categoryScenes };
const envelope = z.object({ message: z.string() });

describe("what the document shows is what the server answers", () => {
  const fixtures = readFixtures("storefront");

  it("with a scene for every example", () => {
    expect(Object.keys(scenes).sort()).toEqual(fixtures.map(({ operation }) => operation).sort());
  });

  it.each(fixtures.map((fixture) => [fixture.operation, fixture.source, fixture] as const))(
    "%s (%s)",
    async (operation, _, { requests, responses }) => {
      const shape = shapeOf(responses);
      const messages = new Set(responses.map((response) => envelope.parse(response).message));
      const replies = (await scenes[operation]?.(requests)) ?? [];
      expect(replies.length).toBeGreaterThan(0);
      for (const { status, headers, body, text } of replies) {
        expect([status, text]).toEqual([200, text]);
        expect(headers.get("content-type")).toBe("application/json; charset=utf-8");
        expect(misfits(body, shape)).toEqual([]);
        expect(messages).toContain(envelope.parse(body).message);
      }
    },
  );
});
