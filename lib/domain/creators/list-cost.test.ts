import { beforeAll, expect, it } from "vitest";
import { makeCreator } from "@/lib/testing/campaign-factories";
import { useTestDatabase } from "@/lib/testing/database";
import { actorOf, contextFor, makeUser } from "@/lib/testing/factories";
import { analyze, rowsRead } from "@/lib/testing/plan";
import type { SignedIn } from "../context";
import type { Order } from "../page";
import { type CreatorFilter, type CreatorSort, conditionsOf, sortingOf } from "./creator-filter";
import { idsOfPage } from "./find-creator-ids";

const database = useTestDatabase();
const size = 20;
let seller: SignedIn;

beforeAll(async () => {
  const db = database();
  seller = contextFor(db, actorOf(await makeUser(db, { role: "SELLER" })));
  await db.$executeRaw`
    INSERT INTO creators (name, languages, tags, category_ids, region, email_key, followers, engagement,
      price_from_minor, last_active_at, created_at)
    SELECT 'many', CASE WHEN n % 500 = 0 THEN '{fi}'::text[] ELSE '{zh}' END, '{}', '{}',
      CASE WHEN n % 500 = 0 THEN 'FI' ELSE 'CN' END, 'many' || n || '@example.com', n * 7919 % 20011, n % 1000,
      CASE WHEN n % 3 = 0 THEN n END, CASE WHEN n % 3 = 0 THEN now() - n * interval '1 minute' END,
      now() - n * interval '1 minute'
    FROM generate_series(1, 20000) AS n`;
  for (let n = 0; n < 3; n += 1) await makeCreator(db, { email: `closed-${n}@example.com` });
  await db.$executeRaw`
    INSERT INTO suppressions (kind, address_key, scope, reason)
    SELECT 'EMAIL', key, 'ALL', 'BOUNCE' FROM (
      SELECT sha256(n::text::bytea) AS key FROM generate_series(1, 5000) AS n
      UNION ALL SELECT address_keys[1] FROM creator_search) AS closed`;
  await analyze(db, "creators", "creator_search", "creator_accounts", "suppressions");
});

async function cost(filter: CreatorFilter, sort: CreatorSort = "followers", order: Order = "desc") {
  const where = await conditionsOf(seller, filter);
  return rowsRead(database(), idsOfPage({ where, sort: sortingOf(sort, order), page: { number: 1, size } }));
}

const sorts = ["followers", "engagement", "price", "active", "created"] as const;

it.each(sorts.flatMap((sort) => [[sort, "asc"] as const, [sort, "desc"] as const]))(
  "a page by %s %s is read from an index, however many creators there are",
  async (sort, order) => {
    expect(await cost({}, sort, order)).toBeLessThan(2 * size);
  },
);

it.each<[string, CreatorFilter]>([
  ["a language", { language: "fi" }],
  ["a region", { region: "FI" }],
])("%s that few have is found by an index", async (_, filter) => {
  expect(await cost(filter)).toBeLessThan(200);
});

it("who is open is asked of a page's creators alone, however many addresses are closed", async () => {
  expect(await cost({ doNotContact: false })).toBeLessThan(5 * size);
});
