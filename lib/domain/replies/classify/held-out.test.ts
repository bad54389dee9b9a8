import { describe, expect, test } from "vitest";
import {
  confusionTable,
  heldOutClasses,
  macroF1,
  readLabeled,
  scoresOf,
} from "@/lib/testing/replies/confusion";
import { heldOutReplies, type LabeledByClass } from "@/lib/testing/replies/held-out";
import { labeledReplies } from "@/lib/testing/replies/labeled";
import { mendedBy } from "@/lib/testing/replies/mended-by";

const textsOf = (replies: LabeledByClass) => heldOutClasses.flatMap((label) => replies[label]);

describe("of replies on which no rule was made", () => {
  test("there are two hundred in eight classes, none twice and none that a rule was made by", () => {
    const texts = textsOf(heldOutReplies);
    expect(texts.length).toBeGreaterThanOrEqual(200);
    expect(new Set(texts).size).toBe(texts.length);
    for (const label of heldOutClasses) expect(heldOutReplies[label].length).toBeGreaterThanOrEqual(24);
    const made = new Set([...labeledReplies.map(({ text }) => text), ...textsOf(mendedBy)]);
    // "退订" is short of other spellings.
    expect(texts.filter((text) => made.has(text) && [...text].length > 6)).toEqual([]);
  });

  test("three of four are read right, in every class alike", async () => {
    const rows = await readLabeled(heldOutReplies);
    expect(macroF1(scoresOf(rows)), confusionTable(rows)).toBeGreaterThanOrEqual(0.74);
  });

  test("no refusal is read as interest, and nobody opts out who did not", async () => {
    const rows = await readLabeled(heldOutReplies);
    const refused = rows.filter(({ label }) => label === "DECLINED" || label === "OPT_OUT");
    expect(refused.filter(({ read }) => read === "INTERESTED" || read === "COUNTER_OFFER")).toEqual([]);
    expect(rows.filter(({ label, read }) => read === "OPT_OUT" && label !== "OPT_OUT")).toEqual([]);
  });
});

test("replies by which rules were mended stay read right", async () => {
  const rows = await readLabeled(mendedBy);
  expect(macroF1(scoresOf(rows)), confusionTable(rows)).toBeGreaterThanOrEqual(0.98);
});
