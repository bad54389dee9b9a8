import { describe, expect, it } from "vitest";
import type { Role } from "@/lib/generated/prisma/enums";
import { makeCreator } from "@/lib/testing/campaign-factories";
import { useTestDatabase } from "@/lib/testing/database";
import { actorOf, contextFor, makeUser } from "@/lib/testing/factories";
import { type CreatorPatch, editCreator } from "./edit-creator";
import { eraseCreator } from "./erase-creator";

const database = useTestDatabase();

const someone = async (role: Role) => contextFor(database(), actorOf(await makeUser(database(), { role })));

/** A creator with two accounts of whom its owner has said something. */
async function known() {
  const owner = await someone("SELLER");
  const creator = await makeCreator(database(), {
    addedById: owner.actor.id,
    ...{ name: "小满", region: "CN", tags: ["茶道"], priceFromMinor: 80_000, languages: ["zh"] },
  });
  const handle = `second.${creator.id}`;
  const second = { platform: "DOUYIN", handle, handleKey: handle, followers: 50 } as const;
  await database().creatorAccount.create({ data: { creatorId: creator.id, ...second } });
  const row = await database().creator.findUniqueOrThrow({ where: { id: creator.id } });
  const edit = (context: typeof owner, patch: CreatorPatch, updatedAt = row.updatedAt) =>
    editCreator(context, { id: creator.id, updatedAt, patch });
  return { owner, creator, handle, edit };
}

describe("whoever added a creator", () => {
  it("changes what is said, clears what is null, and leaves what is absent", async () => {
    const { owner, edit } = await known();
    const edited = await edit(owner, { name: "大满", region: null, tags: ["露营", " 露营"], email: null });
    expect(edited).toMatchObject({ name: "大满", region: null, tags: ["露营"], priceFromMinor: 80_000 });
    expect(edited.channels).not.toContain("EMAIL");
    expect(edited.accounts).toHaveLength(2);
  });

  it("says which accounts there are, and the largest counts", async () => {
    const { owner, creator, handle, edit } = await known();
    const edited = await edit(owner, {
      accounts: [
        { platform: "DOUYIN", handle: handle.toUpperCase(), followers: 70, engagement: 42 },
        { platform: "WEIBO", handle: `@third.${creator.id}`, followers: 9 },
      ],
    });
    expect(edited).toMatchObject({ followers: 70, engagement: 42, channels: ["EMAIL"] });
    expect(edited.accounts.map(({ platform }) => platform)).toEqual(["DOUYIN", "WEIBO"]);
    const search = await database().creatorSearch.findUniqueOrThrow({ where: { creatorId: creator.id } });
    expect(search.text).toContain(`third.${creator.id}`);
    expect(search.text).not.toContain(creator.accounts[0]?.handleKey);
    expect(await database().auditEntry.count({ where: { act: "creator.edited" } })).toBeGreaterThan(0);
  });

  it("does not overwrite what somebody has changed meanwhile, also within one millisecond", async () => {
    const { owner, edit, creator } = await known();
    const context = { ...owner, clock: () => creator.updatedAt };
    const first = await edit(context, { bio: "一" });
    await expect(edit(context, { bio: "二" })).rejects.toMatchObject({ code: "creator.changed" });
    expect(await edit(context, { bio: "二" }, first.updatedAt)).toMatchObject({ bio: "二" });
  });

  it("gets the same answer to a change that changes nothing, and the row stays as it was read", async () => {
    const { owner, edit } = await known();
    const first = await edit(owner, { name: "小满" });
    expect(await edit(owner, { name: "小满" }, first.updatedAt)).toEqual(first);
  });

  it("can't take another's account, nor an address of who asked to be forgotten", async () => {
    const { owner, edit } = await known();
    const other = await makeCreator(database());
    const [account] = other.accounts;
    const taken = { accounts: [{ platform: "TIKTOK" as const, handle: `@${account?.handle}` }] };
    await expect(edit(owner, taken)).rejects.toMatchObject({ code: "creator.handle_taken" });
    await eraseCreator(await someone("ADMIN"), { id: other.id });
    await expect(edit(owner, taken)).rejects.toMatchObject({ code: "creator.erased" });
    await expect(edit(owner, { email: other.email })).rejects.toMatchObject({ code: "creator.erased" });
    await expect(edit(owner, { categoryIds: [2_000_000_000] })).rejects.toMatchObject({
      code: "product.category_not_found",
    });
  });
});

describe("another seller", () => {
  it("fills in what is missing", async () => {
    const { edit, creator } = await known();
    const account = { platform: "BILIBILI", handle: `more.${creator.id}`, followers: 3 } as const;
    const accounts = (await database().creatorAccount.findMany({ where: { creatorId: creator.id } })).map(
      ({ platform, handle }) => ({ platform, handle }),
    );
    const edited = await edit(await someone("SELLER"), { bio: "爱喝茶", accounts: [...accounts, account] });
    expect(edited).toMatchObject({ bio: "爱喝茶", name: "小满" });
    expect(edited.accounts).toHaveLength(3);
  });

  it.each<[string, CreatorPatch]>([
    ["another name", { name: "别的" }],
    ["no region", { region: null }],
    ["another mailbox", { email: "mine@example.com" }],
    ["one account less", { accounts: [{ platform: "TIKTOK", handle: "somebody.else" }] }],
  ])("is refused %s", async (_, patch) => {
    const { edit, creator } = await known();
    await expect(edit(await someone("SELLER"), patch)).rejects.toMatchObject({ code: "creator.not_own" });
    const row = await database().creator.findUniqueOrThrow({
      where: { id: creator.id },
      include: { accounts: true },
    });
    expect(row).toMatchObject({ name: "小满", region: "CN", email: creator.email });
    expect(row.accounts).toHaveLength(2);
  });

  it("while an admin may all of it, and a buyer nothing", async () => {
    const { edit } = await known();
    await expect(async () => edit(await someone("CUSTOMER"), { name: "别的" })).rejects.toMatchObject({
      code: "auth.wrong_role",
    });
    expect(await edit(await someone("ADMIN"), { name: "别的" })).toMatchObject({ name: "别的" });
  });
});

it("one who was erased is not there", async () => {
  const { owner, edit, creator } = await known();
  await eraseCreator(await someone("ADMIN"), { id: creator.id });
  await expect(edit(owner, { name: "别的" })).rejects.toMatchObject({ code: "creator.not_found" });
});
