import { createHash } from "node:crypto";
import type { Client } from "@/lib/db";
import { listUsers, type UserFilter } from "@/lib/domain/accounts/list-users";
import { listEntries } from "@/lib/domain/audit/list-entries";
import { type OverseenFilter, overseeProducts } from "@/lib/domain/catalog/oversee-products";
import type { SignedIn } from "@/lib/domain/context";
import { listTasks } from "@/lib/domain/dashboard/list-tasks";
import { getCase } from "@/lib/domain/moderation/get-case";
import { listAppeals } from "@/lib/domain/moderation/list-appeals";
import { listCases } from "@/lib/domain/moderation/list-cases";
import { listDecisions } from "@/lib/domain/moderation/list-decisions";
import { listNotices } from "@/lib/domain/notices/list-notices";
import { overseeShops } from "@/lib/domain/shops/oversee-shops";
import { actorOf, contextFor, makeCategory, makeShop, makeUser } from "@/lib/testing/factories";
import { makeManyProducts } from "@/lib/testing/many-products";
import { compareSizes } from "./sizes";

/** What the smaller market fills too. */
const size = 10;

type Market = { admin: SignedIn; reported: number; middle: number };

type Page = [name: string, read: (market: Market) => Promise<unknown>];

const users = (name: string, filter: UserFilter): Page => [
  name,
  ({ admin }) => listUsers(admin, { filter, page: { size } }),
];

const products = (name: string, filter: OverseenFilter): Page => [
  name,
  ({ admin }) => overseeProducts(admin, { filter, page: { size } }),
];

const pages: readonly Page[] = [
  users("accounts", {}),
  [
    "accounts in the middle",
    ({ admin, middle }) => listUsers(admin, { filter: {}, page: { size, after: middle } }),
  ],
  users("sellers", { role: "SELLER" }),
  users("suspended ones", { suspended: true }),
  users("a name", { q: createHash("md5").update("719").digest("hex").slice(0, 12) }),
  users("a telephone number", { q: String(13000000000 + 719 * 7919) }),
  users("a common name", { q: "顾客" }),
  users("nobody", { q: "没有这个人" }),
  ["reported products", ({ admin }) => listCases(admin, { size })],
  ["a reported product", ({ admin, reported }) => getCase(admin, { productId: reported })],
  ["decisions", ({ admin }) => listDecisions(admin, { filter: {}, page: { size } })],
  ["take-downs", ({ admin }) => listDecisions(admin, { filter: { outcome: "TAKEN_DOWN" }, page: { size } })],
  ["appeals that wait", ({ admin }) => listAppeals(admin, { waiting: true, page: { size } })],
  ["answered appeals", ({ admin }) => listAppeals(admin, { waiting: false, page: { size } })],
  products("all products", {}),
  products("frozen products", { status: "FROZEN" }),
  products("taken down products", { takenDown: true }),
  ["shops", ({ admin }) => overseeShops(admin, { page: { size } })],
  ["shops by name", ({ admin }) => overseeShops(admin, { q: "店 1", page: { size } })],
  ["the audit log", ({ admin }) => listEntries(admin, { filter: {}, size })],
  ["one act", ({ admin }) => listEntries(admin, { filter: { act: "account.suspended" }, size })],
  ["notices", ({ admin }) => listNotices(admin, { unread: false, page: { size } })],
  ["what there is to do", ({ admin }) => listTasks(admin)],
];

/**
 * What an admin's pages cost in a market of 100,000 accounts, 10,000 products, 1,000 shops, and of 1,000 reports,
 * decisions and appeals each, beside one of a hundredth.
 */
export const benchAdministration = () =>
  compareSizes({ things: "accounts", large: 100_000, populate, pages });

async function populate(db: Client, accounts: number): Promise<Market> {
  const few = accounts / 100;
  const admin = await makeUser(db, { role: "ADMIN" });
  const other = await makeUser(db, { role: "ADMIN" });
  const { id: shopId } = await makeShop(db);
  const seller = await makeUser(db, { role: "SELLER", shopId });
  const { id: categoryId } = await makeCategory(db);
  await makeManyProducts(db, { count: accounts / 10, sellerId: seller.id, shopId, categoryId });
  await db.$executeRaw`
    INSERT INTO users (role, username, name, phone, password_hash, suspended_at)
    SELECT 'CUSTOMER', left(md5(n::text), 12), '顾客' || n, '1' || (3000000000 + (n::bigint * 7919) % 6999999999), '!',
      CASE WHEN n % 20 = 0 THEN now() END
    FROM generate_series(1, ${accounts}::int) AS n`;
  await db.$executeRaw`INSERT INTO shops (name) SELECT '店 ' || n FROM generate_series(1, ${few}::int) AS n`;
  const [{ first } = { first: 0 }] = await db.$queryRaw<
    { first: number }[]
  >`SELECT min(id) AS first FROM products`;
  const [{ buyer } = { buyer: 0 }] = await db.$queryRaw<{ buyer: number }[]>`
    SELECT min(id) AS buyer FROM users WHERE role = 'CUSTOMER'`;
  await db.$executeRaw`
    INSERT INTO reports (product_id, user_id, type, content)
    SELECT ${first}::int + n, ${buyer}::int + n, 'PROHIBITED', '…' FROM generate_series(0, ${few}::int - 1) AS n`;
  await db.$executeRaw`
    WITH made AS (
      INSERT INTO decisions (product_id, admin_id, outcome, lifted_at)
      SELECT ${first}::int + n, ${other.id}::int,
        (ARRAY['TAKEN_DOWN', 'RESOLVED', 'KEPT']::"DecisionOutcome"[])[1 + n % 3], CASE WHEN n % 2 = 0 THEN now() END
      FROM generate_series(0, 4 * ${few}::int - 1) AS n RETURNING id
    )
    INSERT INTO appeals (decision_id, user_id, content, status, decided_at)
    SELECT id, ${seller.id}::int, '…', (ARRAY['PENDING', 'DISMISSED']::"AppealStatus"[])[1 + id % 2],
      CASE WHEN id % 2 = 1 THEN now() END
    FROM made`;
  await db.$executeRaw`
    UPDATE products SET status = 'FROZEN' WHERE id < ${first}::int + ${few}::int * 2 AND id >= ${first}::int + ${few}::int`;
  await db.$executeRaw`
    INSERT INTO notices (user_id, kind, object_id, created_at)
    SELECT ${admin.id}::int, 'report.received', n::text, now() FROM generate_series(1, ${few}::int * 10) AS n`;
  await db.$executeRaw`
    INSERT INTO audit_entries (chain, actor_kind, actor_id, act, object_type, object_id, address, request_id)
    SELECT 'market', 'person', ${admin.id}::text, CASE n % 10 WHEN 0 THEN 'account.suspended' ELSE 'account.role_changed' END, 'user', n::text, '127.0.0.1', 'bench'
    FROM generate_series(1, ${few}::int * 10) AS n`;
  await db.$executeRawUnsafe("VACUUM ANALYZE");
  return { admin: contextFor(db, actorOf(admin)), reported: first, middle: buyer + Math.floor(accounts / 2) };
}
