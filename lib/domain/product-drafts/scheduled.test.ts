import { describe, expect, it } from "vitest";
import { publishDraftsJob } from "@/lib/jobs/publish-drafts";
import { useTestDatabase } from "@/lib/testing/database";
import { completeDraft } from "@/lib/testing/drafts";
import { actorOf, contextFor, makeCategory, makeShop, makeUser } from "@/lib/testing/factories";
import { at, reasons } from "@/lib/testing/moderation";
import { runQueued } from "@/lib/testing/run-queued";
import { suspendUser } from "../accounts/suspend-user";
import { type Context, inTransaction, type SignedIn } from "../context";
import { DomainError } from "../errors";
import { listNotices } from "../notices/list-notices";
import { closeShop } from "../shops/close-shop";
import { getDraft } from "./get-draft";
import { listDrafts } from "./list-drafts";
import { publishDraft } from "./publish-draft";
import { publishDueDrafts } from "./publish-due-drafts";
import { createDraft, deleteDraft, editDraft } from "./save-draft";
import { momentOf, scheduleDraft } from "./schedule-draft";

const db = useTestDatabase();

const caller = async (data: Parameters<typeof makeUser>[1] = {}) =>
  contextFor(db(), actorOf(await makeUser(db(), { role: "SELLER", ...data })));

const hour = 3_600_000;
const inHours = (hours: number) => new Date(Date.now() + hours * hour);
/** On the shop's clock. */
const onClock = (date: Date) =>
  new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Shanghai", dateStyle: "short", timeStyle: "short" })
    .format(date)
    .replace(" ", "T");

/** A round of the worker, so many hours from now. */
const round = (hours = 0, base: Context = contextFor(db())) =>
  publishDueDrafts({ ...base, clock: () => inHours(hours) });

async function arrange() {
  const shop = await makeShop(db());
  const [seller, manager] = [await caller({ shopId: shop.id }), await caller({ shopId: shop.id })];
  const admin = await caller({ role: "ADMIN" });
  const category = await makeCategory(db());
  const { id } = await createDraft(seller, { content: completeDraft(category.id) });
  const scheduled = await scheduleDraft(seller, { id, version: 1, at: onClock(inHours(2)) });
  const products = () => db().product.count({ where: { categoryId: category.id } });
  return { shop, seller, manager, admin, category, id, scheduled, products };
}

const told = async (context: SignedIn) =>
  (await listNotices(context, { unread: false, page: { size: 20 } })).items.map(({ kind, data }) => [
    kind,
    data.failure ?? null,
  ]);

describe("a draft with a time", () => {
  it("is published then, however late, in the name of who has set it, and all concerned learn it", async () => {
    const { seller, manager, id, scheduled, products } = await arrange();
    expect(scheduled).toMatchObject({ version: 2, publishAt: expect.any(Date) });
    await round(1);
    expect([await products(), (await getDraft(manager, { id })).id]).toEqual([0, id]);
    await round(400);
    expect(await products()).toBe(1);
    await expect(getDraft(seller, { id })).rejects.toMatchObject({ code: "draft.not_found" });
    expect(await told(seller)).toEqual([["draft.published", null]]);
    expect(await told(manager)).toEqual([["draft.published", null]]);
    await round(500);
    expect(await products()).toBe(1);
  });

  it("is published once by many workers, and by hand at the same moment", async () => {
    const { seller, id, products } = await arrange();
    const rounds = [1, 2, 3, 4, 5].map(() => round(3));
    await Promise.allSettled([...rounds, publishDraft(seller, { id, version: 2 })]);
    await round(3);
    expect(await products()).toBe(1);
  });

  it("is published whole or not at all by a worker that is cut off, and by the next", async () => {
    const { seller, products } = await arrange();
    const dying: Context = {
      ...contextFor(db()),
      db: new Proxy(db(), {
        get(target, name, receiver) {
          if (name !== "$transaction") return Reflect.get(target, name, receiver);
          return (run: (tx: unknown) => Promise<unknown>, options: object) =>
            target.$transaction(async (tx) => {
              await run(tx);
              throw new Error("the worker was killed");
            }, options);
        },
      }),
    };
    await expect(round(3, dying)).rejects.toThrow("could not be published for now");
    expect([await products(), await told(seller)]).toEqual([0, []]);
    await round(3);
    expect([await products(), await told(seller)]).toEqual([1, [["draft.published", null]]]);
  });

  it("holds up no other that can't be published for now", async () => {
    const [first, second] = [await arrange(), await arrange()];
    await inTransaction(first.seller, async (tx) => {
      await tx.db.$queryRaw`SELECT 1 FROM product_drafts WHERE id = ${first.id} FOR UPDATE`;
      await round(3);
    });
    expect([await first.products(), await second.products()]).toEqual([0, 1]);
    await round(3);
    expect(await first.products()).toBe(1);
  });

  it("is published as it was saved last, by whoever", async () => {
    const { manager, id, category } = await arrange();
    const content = completeDraft(category.id, { title: "竹椅" });
    const saved = await editDraft(manager, { id, version: 2, content });
    expect(saved).toMatchObject({ version: 3, publishAt: expect.any(Date) });
    await round(3);
    const [product] = await db().product.findMany({ where: { categoryId: category.id } });
    expect(product?.title).toBe("竹椅");
  });

  it("waits no more once its time is taken back, and for another once that is changed", async () => {
    const { manager, seller, id, products } = await arrange();
    await scheduleDraft(manager, { id, version: 2, at: onClock(inHours(48)) });
    await round(3);
    expect(await products()).toBe(0);
    await scheduleDraft(seller, { id, version: 3, at: null });
    await round(400);
    expect(await products()).toBe(0);
    const stale = scheduleDraft(manager, { id, version: 2, at: onClock(inHours(3)) });
    await expect(stale).rejects.toMatchObject({ code: "draft.changed" });
    await deleteDraft(seller, { id });
    await round(400);
    expect(await products()).toBe(0);
  });

  it("has its round of the worker on the minute", async () => {
    const { seller, id, products } = await arrange();
    await runQueued(db(), publishDraftsJob);
    expect(await products()).toBe(0);
    await db().productDraft.update({ where: { id }, data: { publishAt: inHours(-1) } });
    await scheduleDraft(seller, { id, version: 2, at: onClock(inHours(1)) });
    expect(await runQueued(db(), publishDraftsJob)).toBe(1);
    expect(await products()).toBe(0);
  });

  it("needs a time that is to come, within a year, and nothing that is missing", async () => {
    const { seller, id, category } = await arrange();
    for (const hours of [-1, 24 * 400]) {
      const wrong = scheduleDraft(seller, { id, version: 2, at: onClock(inHours(hours)) });
      await expect(wrong).rejects.toMatchObject({ code: "draft.time_out_of_range" });
    }
    const content = completeDraft(category.id, { images: [] });
    await editDraft(seller, { id, version: 2, content });
    const early = scheduleDraft(seller, { id, version: 3, at: onClock(inHours(5)) });
    await expect(early).rejects.toMatchObject({ code: "draft.incomplete" });
  });
});

describe("a draft that can't be published at its time", () => {
  type Scene = Awaited<ReturnType<typeof arrange>>;
  const obstacles: [string, string, (scene: Scene) => Promise<unknown>][] = [
    ["its category is gone", "CATEGORY", ({ category }) => db().category.delete({ where: category })],
    [
      "something is missing",
      "INCOMPLETE",
      ({ manager, id, category }) =>
        editDraft(manager, { id, version: 2, content: completeDraft(category.id, { title: "" }) }),
    ],
    [
      "its seller is suspended",
      "SUSPENDED",
      ({ admin, seller }) => suspendUser(admin, { id: seller.actor.id, reason: "…" }),
    ],
    ["its shop is closed", "SHOP_CLOSED", ({ admin, shop }) => closeShop(admin, { id: shop.id, ...reasons })],
    [
      "its seller has left the shop",
      "LEFT_SHOP",
      ({ seller }) => db().user.update({ where: { id: seller.actor.id }, data: { shopId: null } }),
    ],
  ];

  it.each(obstacles)("because %s, stays one, and says why: %s", async (_, failure, happen) => {
    const scene = await arrange();
    const { seller, manager, id, products } = scene;
    await happen(scene);
    await Promise.all([round(3), round(3)]);
    expect(await products()).toBe(0);
    expect(await getDraft(manager, { id })).toMatchObject({ publishAt: null, failure });
    expect((await listDrafts(manager, { size: 9 })).items).toMatchObject([{ failure }]);
    for (const who of [seller, manager]) expect(await told(who)).toEqual([["draft.not_published", failure]]);
    await round(9);
    expect(await told(manager)).toHaveLength(1);
  });

  it("is named to who may still read it, and to nobody else", async () => {
    const { seller, manager, id } = await arrange();
    await db().user.update({ where: { id: seller.actor.id }, data: { shopId: null } });
    await round(3);
    const named = async (context: SignedIn) =>
      (await listNotices(context, { unread: false, page: { size: 9 } })).items[0]?.draft?.title;
    expect(await named(manager)).toBe("手编竹篮");
    const move = (shopId: number | null) =>
      db().user.update({ where: { id: manager.actor.id }, data: { shopId } });
    await move(null);
    expect(await named(manager)).toBeUndefined();
    await move(manager.actor.shopId);
    await publishDraft(manager, { id, version: 3 });
    expect(await named(manager)).toBeUndefined();
  });

  it("for what passes, keeps its time", async () => {
    const { seller, id, products } = await arrange();
    const busy: Context = {
      ...contextFor(db()),
      db: new Proxy(db(), {
        get(target, name, receiver) {
          if (name !== "$transaction") return Reflect.get(target, name, receiver);
          return () => Promise.reject(new DomainError("service.busy"));
        },
      }),
    };
    await expect(round(3, busy)).rejects.toThrow("could not be published for now");
    expect(await getDraft(seller, { id })).toMatchObject({ publishAt: expect.any(Date), failure: null });
    await round(3);
    expect(await products()).toBe(1);
  });
});

describe("a time on the shop's clock", () => {
  it.each([
    ["2026-05-01T09:00", "Asia/Shanghai", "2026-05-01T01:00:00.000Z"],
    ["2026-01-15T09:00", "Europe/Berlin", "2026-01-15T08:00:00.000Z"],
    ["2026-07-15T09:00", "Europe/Berlin", "2026-07-15T07:00:00.000Z"],
    // Skipped in spring, twice in autumn.
    ["2026-03-29T02:30", "Europe/Berlin", "2026-03-29T01:30:00.000Z"],
    ["2026-10-25T02:30", "Europe/Berlin", "2026-10-25T01:30:00.000Z"],
    ["2026-11-01T01:30", "America/New_York", "2026-11-01T06:30:00.000Z"],
  ])("%s in %s is %s", async (text, zone, moment) => {
    expect((await momentOf(at(await caller(), new Date()), text, zone)).toISOString()).toBe(moment);
  });
});
