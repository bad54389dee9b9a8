import { expect, it } from "vitest";
import { hardTexts } from "@/lib/testing/hard-texts";
import { findStuckFamily } from "@/lib/testing/stuck-family";

const thread = new URL("./hard-texts.worker.ts", import.meta.url);

it("no text holds up the check of its facts", { timeout: 600_000 }, async () => {
  const families: string[] = [];
  expect(await findStuckFamily(thread, (family) => families.push(family))).toBeNull();
  expect(families).toEqual(Object.keys(hardTexts));
});
