import { describe, expect, it } from "vitest";
import { useTestDatabase } from "@/lib/testing/database";
import { actorOf, contextFor, makeCategory, makeProduct, makeUser } from "@/lib/testing/factories";
import type { SignedIn } from "../../context";
import { listNotices } from "../../notices/list-notices";
import { changeCategory } from "../change-category";
import { deleteCategory } from "../delete-category";
import { decideProposal, withdrawProposal } from "./decide-proposal";
import { countProposals, listProposals } from "./list-proposals";
import type { Wish } from "./proposal";
import { maxWaiting, proposeChange } from "./propose-change";

const db = useTestDatabase();

const as = async (role: "CUSTOMER" | "SELLER" | "ADMIN") =>
  contextFor(db(), actorOf(await makeUser(db(), { role })));

const propose = async (seller: SignedIn, wish: Wish) =>
  (await proposeChange(seller, { wish, reason: "买家找不到" })).id;

const accept = (admin: SignedIn, id: number) => decideProposal(admin, { id, accepted: true, answer: null });

const told = async (context: SignedIn) =>
  (await listNotices(context, { unread: false, page: { size: 10 } })).items.map(({ kind }) => kind);

const fitOf = async (context: SignedIn, id: number) =>
  (await listProposals(context, { waiting: true, page: { size: 50 } })).items.find((one) => one.id === id)
    ?.fit;

let count = 0;
const fresh = (name: string) => {
  count += 1;
  return `${name}${count}`;
};

async function scene() {
  const [admin, seller] = [await as("ADMIN"), await as("SELLER")];
  const category = await makeCategory(db());
  const other = await makeCategory(db());
  return { admin, seller, category, other };
}

describe("what is accepted", () => {
  it("is done at once and told to the one who proposed it: new, renamed, moved, deleted", async () => {
    const { admin, seller, category, other } = await scene();
    const [root, name] = [fresh("新部门"), fresh("新名")];
    await accept(admin, await propose(seller, { kind: "CREATE", name: root, nameEn: "New" }));
    expect(await db().category.findFirst({ where: { name: root } })).toMatchObject({
      level: 1,
      nameEn: "New",
    });
    const { id: categoryId } = category;
    await accept(admin, await propose(seller, { kind: "RENAME", categoryId, name, nameEn: "Named" }));
    await accept(admin, await propose(seller, { kind: "MOVE", categoryId, parentId: other.parent.id }));
    expect(await db().category.findUnique({ where: { id: categoryId } })).toMatchObject({
      name,
      nameEn: "Named",
      parentId: other.parent.id,
      position: 1,
    });
    const last = await propose(seller, { kind: "DELETE", categoryId });
    await accept(admin, last);
    expect(await db().category.count({ where: { id: categoryId } })).toBe(0);
    expect(await told(seller)).toEqual(Array(4).fill("proposal.accepted"));
    expect(await told(admin)).toEqual([]);
    const entries = await db().auditEntry.findMany({
      where: { objectType: "category_proposal", objectId: String(last) },
      orderBy: { id: "asc" },
    });
    expect(entries.map(({ act, actorId }) => [act, actorId])).toEqual([
      ["proposal.made", String(seller.actor.id)],
      ["proposal.accepted", String(admin.actor.id)],
    ]);
  });

  it("stays waiting where it can't be done", async () => {
    const { admin, seller, category } = await scene();
    await makeProduct(db(), { categoryId: category.id });
    const id = await propose(seller, { kind: "DELETE", categoryId: category.id });
    await expect(accept(admin, id)).rejects.toMatchObject({ code: "category.has_products" });
    expect(await db().categoryProposal.findUnique({ where: { id } })).toMatchObject({ status: "PENDING" });
    expect(await told(seller)).toEqual([]);
  });

  it("is so once, whoever decides at the same time", async () => {
    const { admin, seller, category } = await scene();
    const id = await propose(seller, {
      kind: "RENAME",
      categoryId: category.id,
      name: fresh("名"),
      nameEn: null,
    });
    const refuse = decideProposal(await as("ADMIN"), { id, accepted: false, answer: "不合适" });
    const outcomes = await Promise.allSettled([accept(admin, id), refuse, withdrawProposal(seller, { id })]);
    const refused = outcomes.flatMap((one) => (one.status === "rejected" ? [one.reason] : []));
    expect(refused.map(({ code }) => code)).toEqual(["proposal.already_decided", "proposal.already_decided"]);
    const row = await db().categoryProposal.findUniqueOrThrow({ where: { id } });
    const renamed = await db().category.findUniqueOrThrow({ where: { id: category.id } });
    expect(renamed.name === row.name).toBe(row.status === "ACCEPTED");
  });
});

describe("what no longer fits", () => {
  it("says so, and can be refused with words", async () => {
    const { admin, seller, category, other } = await scene();
    const gone = await propose(seller, { kind: "DELETE", categoryId: category.id });
    await deleteCategory(admin, { id: category.id });
    const moved = await propose(seller, {
      kind: "RENAME",
      categoryId: other.id,
      name: fresh("名"),
      nameEn: null,
    });
    await changeCategory(admin, { id: other.id, name: fresh("别名") });
    const taken = fresh("占用");
    const made = await propose(seller, { kind: "CREATE", name: taken, nameEn: null });
    await makeCategory(db(), { parentName: taken });
    const third = await makeCategory(db());
    const fourth = await makeCategory(db());
    const homeless = await propose(seller, {
      kind: "MOVE",
      categoryId: third.id,
      parentId: fourth.parent.id,
    });
    await db().category.delete({ where: { id: fourth.id } });
    await deleteCategory(admin, { id: fourth.parent.id });
    expect([
      await fitOf(admin, gone),
      await fitOf(seller, moved),
      await fitOf(admin, made),
      await fitOf(admin, homeless),
    ]).toEqual(["gone", "changed", "name_taken", "parent_gone"]);
    for (const id of [gone, moved])
      await expect(accept(admin, id)).rejects.toMatchObject({ code: "proposal.outdated" });
    await expect(accept(admin, made)).rejects.toMatchObject({ code: "category.name_taken" });
    await expect(accept(admin, homeless)).rejects.toMatchObject({ code: "category.parent_not_found" });
    await decideProposal(admin, { id: gone, accepted: false, answer: "已经删除" });
    const { items } = await listProposals(seller, { waiting: false, page: { size: 10 } });
    expect(items[0]).toMatchObject({ id: gone, status: "REFUSED", answer: "已经删除" });
    expect(await told(seller)).toEqual(["proposal.refused"]);
  });
});

describe("a person's proposals", () => {
  it("wait one at a time for each category, also when two come at once", async () => {
    const { seller, category } = await scene();
    const wish = (name: string) => ({ kind: "RENAME", categoryId: category.id, name, nameEn: null }) as const;
    const outcomes = await Promise.allSettled([
      propose(seller, wish(fresh("甲"))),
      propose(seller, wish(fresh("乙"))),
    ]);
    const refused = outcomes.flatMap((one) => (one.status === "rejected" ? [one.reason.code] : []));
    expect(refused).toEqual(["proposal.duplicate"]);
    const [kept] = outcomes.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
    await withdrawProposal(seller, { id: kept ?? 0 });
    await propose(seller, wish(fresh("丙")));
    await propose(await as("SELLER"), wish(fresh("丁")));
    const name = fresh("同名");
    await propose(seller, { kind: "CREATE", name, nameEn: null });
    await expect(propose(seller, { kind: "CREATE", name, nameEn: "…" })).rejects.toMatchObject({
      code: "proposal.duplicate",
    });
  });

  it("are bounded in number", async () => {
    const { seller } = await scene();
    const attempts = await Promise.allSettled(
      Array.from({ length: maxWaiting + 3 }, () =>
        propose(seller, { kind: "CREATE", name: fresh("多"), nameEn: null }),
      ),
    );
    const refused = attempts.flatMap((one) => (one.status === "rejected" ? [one.reason.code] : []));
    expect(refused).toEqual(Array(3).fill("proposal.too_many"));
    expect(await countProposals(seller)).toBe(maxWaiting);
  });

  it("are seen and taken back by that person alone, and made by sellers alone", async () => {
    const { admin, seller, category } = await scene();
    const id = await propose(seller, { kind: "DELETE", categoryId: category.id });
    const stranger = await as("SELLER");
    expect((await listProposals(stranger, { waiting: true, page: { size: 10 } })).items).toEqual([]);
    await expect(withdrawProposal(stranger, { id })).rejects.toMatchObject({ code: "proposal.not_found" });
    await expect(async () => accept(stranger, id)).rejects.toMatchObject({ code: "auth.wrong_role" });
    for (const person of [admin, await as("CUSTOMER")])
      await expect(async () => propose(person, { kind: "DELETE", categoryId: 1 })).rejects.toMatchObject({
        code: "auth.wrong_role",
      });
  });

  it("must change something, of a category that is there, as far as levels allow", async () => {
    const { seller, category, other } = await scene();
    const { id: categoryId, name, nameEn, parentId, parent } = category;
    await makeProduct(db(), { categoryId });
    await expect(propose(seller, { kind: "RENAME", categoryId, name, nameEn })).rejects.toMatchObject({
      code: "proposal.changes_nothing",
    });
    await expect(propose(seller, { kind: "MOVE", categoryId, parentId })).rejects.toMatchObject({
      code: "proposal.changes_nothing",
    });
    await expect(propose(seller, { kind: "MOVE", categoryId, parentId: null })).rejects.toMatchObject({
      code: "category.products_need_level_two",
    });
    const below = { kind: "MOVE", categoryId: parent.id, parentId: other.parent.id } as const;
    await expect(propose(seller, below)).rejects.toMatchObject({ code: "category.too_deep" });
    await expect(propose(seller, { kind: "DELETE", categoryId: 2 ** 31 - 1 })).rejects.toMatchObject({
      code: "category.not_found",
    });
  });
});
