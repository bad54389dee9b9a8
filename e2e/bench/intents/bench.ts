import type { IntentFilter } from "@/lib/domain/intents/intent-filter";
import { listInbox, listIntentBoard } from "@/lib/domain/intents/list-inbox";
import { summarizeInbox } from "@/lib/domain/intents/summarize-inbox";
import type { Cursor, KeysetRequest } from "@/lib/domain/keyset";
import { compareSizes } from "../sizes";
import { type Inbox, populate } from "./population";

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

/** What every page of the inbox costs with 100,000 intents beside a thousand. */
export const benchIntents = () => compareSizes({ things: "intents", large: 100_000, populate, pages });
