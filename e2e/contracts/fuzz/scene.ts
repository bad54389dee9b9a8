import { db } from "@/lib/db";
import { makeLocation } from "@/lib/testing/factories";
import { type Cast, makeCast } from "../matrix/cast";
import { importRow } from "../matrix/import-rows";
import { appealRow, decisionRow, reportedRow } from "../matrix/moderation-rows";
import { intentRow, matchRow, productRow, type RowKind, taskRow, threadRow, uploadRow } from "../matrix/rows";
import { makeCategory, password, unique } from "../shared/arrange";
import type { Hints } from "./from-schema";

const passwords = ["password", "old_password", "new_password", "confirm_new_password"];

export type World = { cast: Cast; hints: Hints };

/** People and rows of every kind, which the generated requests name; nobody else's test knows them. */
export async function makeWorld(contract: string): Promise<World> {
  const cast = await makeCast(contract);
  const scene = (kind: RowKind) => ({ cast, kind, me: cast.customer });
  const products = await Promise.all([
    productRow(scene("own")),
    productRow(scene("frozen")),
    reportedRow(scene("own")),
    reportedRow(scene("foreign")),
  ]);
  const intents = await Promise.all([
    intentRow("PENDING")(scene("own")),
    intentRow("PENDING")(scene("foreign")),
  ]);
  const category = await makeCategory();
  const invitation = await db().shopInvitation.create({
    data: { code: unique("code"), shopId: cast.foreignShopId, creatorId: cast.stranger.id },
  });
  const ownInvitation = await db().shopInvitation.create({
    data: { code: unique("code"), shopId: cast.shopId, creatorId: cast.owner.id },
  });
  const location = await makeLocation(db(), { district: unique("区") });
  const tag = await db().tag.create({ data: { name: unique("标签") } });
  // Each can be used once.
  const owned = { ...scene("own"), me: cast.owner };
  const uploads = await Promise.all(Array.from({ length: 10 }, () => uploadRow(owned)));
  const tempKeys = uploads.map(({ tempKey }) => tempKey);
  const tasks = await Promise.all([
    taskRow("DRAFT")(scene("own")),
    taskRow("FAILED")(scene("own")),
    taskRow("MATCHED")(scene("foreign")),
  ]);
  const match = await matchRow(scene("own"));
  const creator = await db().creator.findUniqueOrThrow({ where: { id: match.creatorId } });
  const threads = await Promise.all([
    threadRow(scene("own")),
    threadRow(scene("own")),
    threadRow(scene("foreign")),
  ]);
  const decisions = await Promise.all([decisionRow(scene("own")), decisionRow(scene("foreign"))]);
  const appeals = await Promise.all([appealRow(scene("own")), appealRow(scene("foreign"))]);
  const fresh = [unique(), unique(), unique(), unique()];
  const reports = await db().report.findMany({ where: { userId: cast.bystander.id }, select: { id: true } });
  const ids = <R>(rows: readonly R[], pick: (row: R) => number) => [...rows.map(pick), 0, 2_147_483_647];
  const product = ids(products, ({ id }) => id);
  const shop = [cast.shopId, cast.foreignShopId, 2_147_483_647];
  const people = [cast.customer.id, cast.owner.id, cast.bystander.id];
  // Mostly what a product may be in.
  const categories = [category.id, cast.categoryId, cast.categoryId, cast.categoryId, category.parent.id];
  const imports = await Promise.all(
    (["UPLOADING", "CHECKED", "DONE"] as const).map((state) =>
      importRow(state)({ ...scene("own"), me: cast.owner }),
    ),
  );
  const known: Record<string, readonly (string | number)[]> = {
    product_id: product,
    productId: product,
    sku_id: ids(products, ({ skuId }) => skuId),
    skuIds: [products.map(({ skuId }) => skuId).join(",")],
    imageId: ids(products, ({ imageId }) => imageId),
    category_id: categories,
    categoryId: categories,
    parent_id: categories,
    new_parent_id: categories,
    customer_id: people,
    sellerId: people,
    purchase_id: ids(intents, ({ id }) => id),
    reportId: ids(reports, ({ id }) => id),
    invitation_code: [invitation.code],
    code: [invitation.code],
    code_id: ids([invitation, ownInvitation], ({ id }) => id),
    decision_id: ids(decisions, ({ id }) => id),
    appeal_id: ids(appeals, ({ id }) => id),
    // Nobody who calls: whom an admin suspends is signed out.
    user_id: [cast.bystander.id, cast.stranger.id, 2_147_483_647],
    task_id: [...tasks.map(({ id }) => id), match.taskId, ...threads.map(({ taskId }) => taskId)],
    creator_id: [match.creatorId, 2_147_483_647],
    creator_ids: [match.creatorId, match.creatorId, 2_147_483_647],
    import_id: imports.map(({ id }) => id),
    session_id: threads.map(({ id }) => id),
    token: threads.map(({ token }) => token),
    thread_id: threads.map(({ id }) => id),
    message_id: ids(threads, ({ messageId }) => messageId),
    shop_id: shop,
    updated_at: [...tasks, creator].map(({ updatedAt }) => updatedAt.toISOString()),
    location_id: [location.id],
    locationId: [location.id],
    tag_ids: [tag.id],
    temp_key: tempKeys,
    imageUrl: [...tempKeys, "https://example.com/a.jpg"],
    username: [cast.customer.username, cast.owner.username, ...fresh],
    email: [`${cast.owner.username}@example.com`, ...fresh.map((name) => `${name}@example.com`)],
    ...Object.fromEntries(passwords.map((name) => [name, [password, "another-password"]])),
  };
  return {
    cast,
    hints: (name) => known[name] ?? (name === "id" ? (contract === "mall" ? shop : product) : []),
  };
}
