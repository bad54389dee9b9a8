import { describe, expect, it } from "vitest";
import { mergeTagsJob } from "@/lib/jobs/merge-tags";
import { useTestDatabase } from "@/lib/testing/database";
import { actorOf, contextFor, makeProduct, makeUser } from "@/lib/testing/factories";
import { matchTagIds } from "../catalog/product-parts";
import { updateProduct } from "../catalog/update-product";
import { applyChanges, undoChanges } from "../changes/apply-changes";
import { inTransaction, type SignedIn } from "../context";
import { findTag } from "./current-tags";
import { listRunningMerges, listTagRows } from "./list-tag-rows";
import { mergeTags, previewMerge } from "./merge-tags";
import { createTag, deleteTag, renameTag } from "./name-tag";
import { runTagMerge } from "./run-tag-merge";

const db = useTestDatabase();

const as = async (role: "SELLER" | "ADMIN") => contextFor(db(), actorOf(await makeUser(db(), { role })));

let count = 0;
const makeTag = (kind: "CATALOG" | "MATCH" = "CATALOG", nameEn: string | null = null) => {
  count += 1;
  return db().tag.create({ data: { kind, name: `标签 ${count}`, nameEn } });
};

/** A product of a seller with these tags. */
async function tagged(seller: SignedIn, tagIds: readonly number[]) {
  const { id } = await makeProduct(db(), { sellerId: seller.actor.id });
  await db().productTag.createMany({ data: tagIds.map((tagId) => ({ productId: id, tagId })) });
  return id;
}

const tagsOf = async (productId: number) =>
  (await db().productTag.findMany({ where: { productId }, orderBy: { tagId: "asc" } })).map(
    ({ tagId }) => tagId,
  );

async function scene() {
  const [admin, seller] = [await as("ADMIN"), await as("SELLER")];
  const [target, one, two] = [await makeTag(), await makeTag(), await makeTag()];
  return { admin, seller, target: target.id, one: one.id, two: two.id, oneName: one.name };
}

describe("a merge", () => {
  it("gives every product the target once, and leaves nothing of the sources", async () => {
    const { admin, seller, target, one, two } = await scene();
    const other = (await makeTag()).id;
    const products = [
      await tagged(seller, [one]),
      await tagged(seller, [one, two, other]),
      await tagged(seller, [target, two]),
      await tagged(seller, [other]),
    ];
    const merging = { targetId: target, sourceIds: [one, two] };
    expect(await previewMerge(admin, merging)).toEqual({ products: 3, already: 1 });
    expect(await mergeTags(admin, merging)).toMatchObject({ done: true, products: 3 });
    const tags = await Promise.all(products.map(tagsOf));
    expect(tags).toEqual([[target], [target, other], [target], [other]]);
    expect(await db().tag.count({ where: { id: { in: [one, two] } } })).toBe(0);
    const acts = await db().auditEntry.findMany({
      where: { objectType: "tag", actorId: `${admin.actor.id}` },
    });
    expect(acts.map(({ act, objectId, after }) => [act, objectId, after])).toEqual([
      ["tag.merged", String(one), { into: target }],
      ["tag.merged", String(two), { into: target }],
    ]);
  });

  it("leads who still asks for a source to what it has become, also over several merges", async () => {
    const { admin, seller, target, one, two } = await scene();
    await mergeTags(admin, { targetId: one, sourceIds: [two] });
    await mergeTags(admin, { targetId: target, sourceIds: [one] });
    expect([await findTag(admin, two), await findTag(admin, one)]).toEqual([target, target]);
    const id = await tagged(seller, []);
    await updateProduct(seller, { id, patch: { tagIds: [one, two] } });
    expect(await tagsOf(id)).toEqual([target]);
    await expect(updateProduct(seller, { id, patch: { tagIds: [2 ** 31 - 1] } })).rejects.toMatchObject({
      code: "tag.not_found",
    });
  });

  it("leads an uploaded match tag by its old name to the new one", async () => {
    const { admin, seller } = await scene();
    const [target, source] = [await makeTag("MATCH"), await makeTag("MATCH")];
    await mergeTags(admin, { targetId: target.id, sourceIds: [source.id] });
    const ids = await inTransaction(seller, (tx) => matchTagIds(tx, [source.name, target.name, "全新标签"]));
    expect(ids).toHaveLength(2);
    expect(ids).toContain(target.id);
    expect(await db().tag.count({ where: { kind: "MATCH", name: source.name } })).toBe(0);
  });

  it("is refused of two kinds, of itself, of what is not there, and by who may not", async () => {
    const { admin, seller, target, one } = await scene();
    const match = (await makeTag("MATCH")).id;
    const attempt = (sourceIds: number[], by = admin) => mergeTags(by, { targetId: target, sourceIds });
    await expect(attempt([match])).rejects.toMatchObject({ code: "tag.not_mergeable" });
    await expect(attempt([target])).rejects.toMatchObject({ code: "tag.not_mergeable" });
    await expect(attempt([])).rejects.toMatchObject({ code: "tag.not_mergeable" });
    await expect(attempt([2 ** 31 - 1])).rejects.toMatchObject({ code: "tag.not_found" });
    await expect(attempt([one], seller)).rejects.toMatchObject({ code: "auth.wrong_role" });
    expect(await db().tagAlias.count({ where: { id: one } })).toBe(0);
  });

  it("goes on where a worker died, and does nothing once it is done", async () => {
    const { admin, seller, target, one } = await scene();
    const products = [await tagged(seller, [one]), await tagged(seller, [one, target])];
    // As a process leaves it that dies right after the commit.
    await db().tagAlias.create({ data: { id: one, kind: "CATALOG", name: "…", tagId: target } });
    const { id: mergeId } = await db().tagMerge.create({
      data: { userId: admin.actor.id, targetId: target, sourceIds: [one], total: 2 },
    });
    expect(await listRunningMerges(admin)).toMatchObject([{ id: mergeId, sources: 1, total: 2, moved: 0 }]);
    await expect(mergeTags(admin, { targetId: one, sourceIds: [target] })).rejects.toMatchObject({
      code: "tag.merging",
    });
    await expect(deleteTag(admin, { id: target })).rejects.toMatchObject({ code: "tag.merging" });
    const system = contextFor(db());
    await Promise.all([
      mergeTagsJob.run(system, { mergeId }, AbortSignal.timeout(60_000)),
      runTagMerge(system, { mergeId }),
    ]);
    await runTagMerge(system, { mergeId });
    expect(await Promise.all(products.map(tagsOf))).toEqual([[target], [target]]);
    expect(await db().tagMerge.findUnique({ where: { id: mergeId } })).toMatchObject({
      state: "DONE",
      moved: 2,
    });
    expect(await db().notice.count({ where: { userId: admin.actor.id, kind: "tags.merged" } })).toBe(1);
  });

  it("loses no product that is being tagged meanwhile", async () => {
    const { admin, seller, target, one, two } = await scene();
    for (let round = 0; round < 4; round++) {
      const source = (await makeTag()).id;
      const ids = await Promise.all(Array.from({ length: 6 }, () => tagged(seller, [])));
      await Promise.all([
        mergeTags(admin, { targetId: target, sourceIds: [source] }),
        ...ids.map((id) => updateProduct(seller, { id, patch: { tagIds: [source, one] } })),
        applyChanges(seller, {
          change: { kind: "TAGS", add: [two, source], remove: [] },
          selection: { ids: ids.slice(0, 3) },
        }),
      ]);
      for (const id of ids) {
        const tags = await tagsOf(id);
        expect(tags).toContain(target);
        expect(tags).not.toContain(source);
      }
    }
  });
});

describe("change sets", () => {
  it("made before a merge are undone after it", async () => {
    const { admin, seller, target, one, two } = await scene();
    const product = await tagged(seller, [two]);
    const set = await applyChanges(seller, {
      change: { kind: "TAGS", add: [one], remove: [two] },
      selection: { ids: [product] },
    });
    const [kept, later] = [(await makeTag()).id, (await makeTag()).id];
    await mergeTags(admin, { targetId: target, sourceIds: [one] });
    await mergeTags(admin, { targetId: kept, sourceIds: [two, later] });
    expect(await undoChanges(seller, { id: set.id })).toMatchObject({ state: "UNDONE", undone: 1, kept: 0 });
    expect(await tagsOf(product)).toEqual([kept]);
    const [row] = await db().changeRow.findMany({ where: { setId: set.id } });
    expect(row).toMatchObject({ before: { tagIds: [two] }, after: { tagIds: [one] } });
  });

  it("name what a tag has become", async () => {
    const { admin, seller, target, one, two } = await scene();
    await mergeTags(admin, { targetId: target, sourceIds: [one, two] });
    const product = await tagged(seller, []);
    const selection = { ids: [product] };
    await applyChanges(seller, { change: { kind: "TAGS", add: [one], remove: [two] }, selection });
    expect(await tagsOf(product)).toEqual([target]);
  });
});

describe("one tag", () => {
  it("is renamed unless it is called otherwise by now, or a name is taken", async () => {
    const { admin } = await scene();
    const [tag, other] = [await makeTag(), await makeTag()];
    const seen = { name: tag.name, nameEn: null };
    await renameTag(admin, { id: tag.id, name: "复古", nameEn: "Vintage", seen });
    const again = renameTag(admin, { id: tag.id, name: "别的", nameEn: null, seen });
    await expect(again).rejects.toMatchObject({ code: "tag.changed" });
    const now = { name: "复古", nameEn: "Vintage" };
    await expect(
      renameTag(admin, { id: tag.id, name: other.name, nameEn: null, seen: now }),
    ).rejects.toMatchObject({ code: "tag.name_taken" });
    await expect(createTag(admin, { name: "复古", nameEn: null })).rejects.toMatchObject({
      code: "tag.name_taken",
    });
  });

  it("is deleted while no product has it, not even a deleted one", async () => {
    const { admin, seller } = await scene();
    const [unused, used] = [await makeTag(), await makeTag()];
    const product = await tagged(seller, [used.id]);
    await db().product.update({ where: { id: product }, data: { archivedAt: new Date() } });
    await deleteTag(admin, { id: unused.id });
    await expect(deleteTag(admin, { id: used.id })).rejects.toMatchObject({ code: "tag.in_use" });
    await expect(deleteTag(admin, { id: unused.id })).rejects.toMatchObject({ code: "tag.gone" });
  });

  it("is never deleted from under a product that is being tagged", async () => {
    const { admin, seller } = await scene();
    for (let round = 0; round < 5; round++) {
      const { id: tagId } = await makeTag();
      const id = await tagged(seller, []);
      const [deleted, saved] = await Promise.allSettled([
        deleteTag(admin, { id: tagId }),
        updateProduct(seller, { id, patch: { tagIds: [tagId] } }),
      ]);
      if (saved.status === "rejected") expect(saved.reason).toMatchObject({ code: "tag.not_found" });
      else expect(deleted).toMatchObject({ status: "rejected", reason: { code: "tag.in_use" } });
      expect(await tagsOf(id)).toEqual(saved.status === "rejected" ? [] : [tagId]);
    }
  });
});

describe("the list", () => {
  it("finds by either name and by use, and goes on where a page ends", async () => {
    const { admin, seller } = await scene();
    const made = [await makeTag("CATALOG", "Gramophone Ａ"), await makeTag("MATCH", "gramophone b")];
    await tagged(seller, [made[0]?.id ?? 0]);
    const list = async (filter: Parameters<typeof listTagRows>[1]["filter"], size = 50, after?: number) =>
      listTagRows(admin, { filter, page: { size, after } });
    const names = async (filter: Parameters<typeof listTagRows>[1]["filter"]) =>
      (await list(filter)).items.map(({ id }) => id);
    const [catalog, match] = made.map(({ id }) => id);
    expect(await names({ q: "GRAMOPHONE" })).toEqual([match, catalog]);
    expect(await names({ q: "gramophone a" })).toEqual([catalog]);
    expect(await names({ q: "gramophone", kind: "MATCH" })).toEqual([match]);
    expect(await names({ q: "gramophone", unused: true })).toEqual([match]);
    expect(await names({ q: "没有这个" })).toEqual([]);
    const first = await list({}, 2);
    const second = await list({}, 2, first.next ?? 0);
    const ids = [...first.items, ...second.items].map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].sort((a, b) => b - a));
    await expect(async () => listTagRows(seller, { filter: {}, page: { size: 2 } })).rejects.toMatchObject({
      code: "auth.wrong_role",
    });
  });
});
