import fc from "fast-check";
import { expect, test } from "vitest";
import type { ApprovalMode } from "@/lib/generated/prisma/enums";
import { useReplies } from "@/lib/testing/replies";

const { begin, record, stateOf } = useReplies();

test("duplicate, late, reordered and concurrent replies end in the same state", async () => {
  const texts = [
    "感兴趣！",
    "我的报价是1200元一条",
    "请问需要拍几条视频？",
    "以后再说",
    "不感兴趣",
    "退订",
    "😂😂",
    "好的，可以合作",
  ];
  const reply = fc.record({ n: fc.integer({ min: 1, max: 4 }), content: fc.constantFrom(...texts) });
  const sets = fc.uniqueArray(reply, { minLength: 1, maxLength: 4, selector: ({ n }) => n });
  const cases = sets.chain((replies) =>
    fc.record({
      replies: fc.constant(replies.toSorted((a, b) => a.n - b.n)),
      again: fc
        .array(fc.constantFrom(...replies), { maxLength: 3 })
        .chain((more) =>
          fc.shuffledSubarray([...replies, ...more], { minLength: replies.length + more.length }),
        ),
      mode: fc.constantFrom<ApprovalMode>("PERSON", "RULE"),
    }),
  );
  await fc.assert(
    fc.asyncProperty(cases, async ({ replies, again, mode }) => {
      const [straight, wild] = [await begin(mode), await begin(mode)];
      for (const { n, content } of replies) await record(straight.id, n, content);
      await Promise.all(again.map(({ n, content }) => record(wild.id, n, content)));
      expect(await stateOf(wild.id)).toEqual(await stateOf(straight.id));
    }),
    { numRuns: 25 },
  );
});
