import { step } from "@/lib/cli/run";
import { prepareDatabase } from "@/lib/database/prepare";
import type { IntentFilter } from "@/lib/domain/intents/intent-filter";
import { listInbox, listIntentBoard } from "@/lib/domain/intents/list-inbox";
import { summarizeInbox } from "@/lib/domain/intents/summarize-inbox";
import type { Cursor, KeysetRequest } from "@/lib/domain/keyset";
import { createDatabase, nameDatabase } from "@/lib/testing/cluster";
import { openCountingDb } from "@/lib/testing/counting-db";
import { startOwnCluster } from "@/lib/testing/own-cluster";
import { compare } from "../compare";
import { type Inbox, populate } from "./population";

const large = 100_000;
const small = large / 100;
/** The page is the list with what stands around it. */
const mostQueries = 3;
const mostRatio = 1.5;
const size = 20;

type Page = [name: string, read: (inbox: Inbox) => Promise<unknown>];

/** The list and what stands around it, as the page reads them. */
const page =
  (filter: (inbox: Inbox) => IntentFilter, place: Omit<KeysetRequest, "size"> = {}) =>
  async (inbox: Inbox): Promise<void> => {
    const asked = filter(inbox);
    await summarizeInbox(inbox.context, asked);
    await listInbox(inbox.context, asked, { ...place, size });
  };

const middle: Cursor = { value: new Date(Date.now() - 365 * 86_400_000).toISOString(), id: 1 };

const day = (back: number) => new Date(Date.now() - back * 86_400_000).toISOString().slice(0, 10);

const pages: readonly Page[] = [
  ["what waits", page(() => ({ status: "PENDING" }))],
  ["all", page(() => ({}))],
  ["in the middle", page(() => ({}), { after: middle })],
  ["back from the middle", page(() => ({}), { before: middle })],
  ["one status in the middle", page(() => ({ status: "FAILED" }), { after: middle })],
  ["one product", page(({ productId }) => ({ productId }))],
  ["some days", page(() => ({ from: day(300), to: day(200) }))],
  ["a reason", page(() => ({ reason: "PRICE" }))],
  ["a telephone number", page(() => ({ text: "3000007919" }))],
  ["a common name", page(() => ({ text: "王小" }))],
  ["every title", page(() => ({ text: "咖啡壶" }))],
  ["nothing", page(() => ({ text: "没有这个人" }))],
  [
    "the board",
    async ({ context }) => {
      await summarizeInbox(context);
      await listIntentBoard(context, {}, 30);
    },
  ],
];

/** What every page of the inbox costs with 100,000 intents beside a thousand, in two databases of one cluster. */
export async function benchIntents(): Promise<void> {
  const cluster = await startOwnCluster();
  try {
    await step("a database", () => prepareDatabase(cluster.url));
    const [few, many] = [await open(cluster.url, small), await open(cluster.url, large)];
    const poor: string[] = [];
    for (const [name, read] of pages) {
      const queries = await many.counting.count(() => read(many.inbox));
      const [base, full] = await compare(
        () => read(few.inbox),
        () => read(many.inbox),
      );
      const ratio = full / base;
      console.log(
        `${name.padEnd(26)} ${queries} queries  ${base.toFixed(1).padStart(6)} ms  ${full.toFixed(1).padStart(6)} ms  ${ratio.toFixed(2)}`,
      );
      if (queries > mostQueries || ratio > mostRatio) poor.push(name);
    }
    await Promise.all([few, many].map(({ counting }) => counting.db.$disconnect()));
    if (poor.length > 0)
      throw new Error(`More than ${mostQueries} queries or ${mostRatio} times as slow: ${poor.join(", ")}`);
  } finally {
    await cluster.remove();
  }
}

async function open(template: string, intents: number) {
  const url = nameDatabase(template);
  await createDatabase(url, template);
  const counting = openCountingDb(url);
  return { counting, inbox: await step(`${intents} intents`, () => populate(counting.db, intents)) };
}
