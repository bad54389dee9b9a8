import { describe, expect, it } from "vitest";
import { useTestDatabase } from "@/lib/testing/database";
import { actorOf, contextFor, makeCategory, makeUser } from "@/lib/testing/factories";
import { addressKey } from "../outreach/addresses";
import { addCreators } from "./add-creators";
import type { CreatorInput } from "./creator-input";
import { getCreator } from "./get-creator";

const database = useTestDatabase();
let made = 0;

async function person(role: "SELLER" | "ADMIN" | "CUSTOMER" = "SELLER") {
  return contextFor(database(), actorOf(await makeUser(database(), { role })));
}

const handle = () => `maya.${++made}`;
const tiktok = (name: string, more: object = {}) => ({ platform: "TIKTOK" as const, handle: name, ...more });

async function addOne(context: Awaited<ReturnType<typeof person>>, input: CreatorInput) {
  const [saved] = await addCreators(context, { creators: [input] });
  if (!saved || "refused" in saved) throw new Error("was refused");
  return saved;
}

describe("a creator that nobody knew", () => {
  it("is kept as it was told, with what follows from it", async () => {
    const context = await person();
    const { id: categoryId } = await makeCategory(database());
    const name = handle();
    const accounts = [
      tiktok(`@${name.toUpperCase()}`, { followers: 5000, engagement: 80 }),
      { platform: "DOUYIN" as const, handle: name, followers: 90_000, engagement: 30 },
    ];
    const { id, outcome } = await addOne(context, {
      accounts,
      name: "小满看世界",
      email: `${name}+ads@Example.com`,
      tags: ["Ｔ恤", " t恤 ", "露营"],
      languages: ["en"],
      language: "zh",
      categoryIds: [categoryId],
      priceFromMinor: 90_000,
      priceToMinor: 50_000,
    });
    expect(outcome).toBe("created");
    expect(await getCreator(context, { id })).toMatchObject({
      name: "小满看世界",
      tags: ["t恤", "露营"],
      languages: ["zh", "en"],
      followers: 90_000,
      engagement: 30,
      priceFromMinor: 50_000,
      priceToMinor: 90_000,
      channels: ["EMAIL", "TK_DM", "TK_PLAN"],
      doNotContact: false,
      editable: true,
      accounts: [
        { platform: "DOUYIN", handle: name },
        { platform: "TIKTOK", handle: name.toUpperCase() },
      ],
    });
    const row = await database().creator.findUniqueOrThrow({ where: { id }, include: { search: true } });
    expect(row.emailKey).toBe(`${name}@example.com`);
    const keys = [
      await addressKey(database(), "EMAIL", `${name}@example.com`),
      await addressKey(database(), "TIKTOK", name),
    ];
    expect(row.search?.addressKeys.map((key) => Buffer.from(key))).toEqual(keys);
  });

  it.each([
    [{ bio: "做饭的人" }, "zh"],
    [{ languages: ["ja", "en"] }, "en"],
    [{}, "en"],
  ])("is written to in the language that %j tells", async (said, language) => {
    const context = await person();
    const { id } = await addOne(context, { accounts: [tiktok(handle())], ...said });
    expect((await getCreator(context, { id })).language).toBe(language);
  });

  it("has the first handle for a name that is missing", async () => {
    const context = await person();
    const name = handle();
    const { id } = await addOne(context, { accounts: [tiktok(name)] });
    expect((await getCreator(context, { id })).name).toBe(name);
  });
});

describe("a creator that is known", () => {
  it("is the same under any of its accounts, however they are spelled", async () => {
    const context = await person();
    const name = handle();
    const douyin = { platform: "DOUYIN" as const, handle: name };
    const { id } = await addOne(context, { accounts: [tiktok(name), douyin], name: "老唐" });
    const again = await addOne(context, { accounts: [tiktok(`@${name.toUpperCase()}`)], name: "老唐测评" });
    expect(again).toEqual({ id, outcome: "updated", kept: [] });
    const repeated = await addOne(context, { accounts: [douyin], name: "老唐测评" });
    expect(repeated).toEqual({ id, outcome: "unchanged", kept: [] });
  });

  it("is filled in by others, who learn what was kept", async () => {
    const [owner, other] = [await person(), await person()];
    const name = handle();
    const { id } = await addOne(owner, { accounts: [tiktok(name, { followers: 10 })], name: "阿宁" });
    const said = { accounts: [tiktok(name, { followers: 99 })], name: "别人", bio: "爱喝茶", region: "CN" };
    expect(await addOne(other, said)).toEqual({ id, outcome: "updated", kept: ["accounts", "name"] });
    expect(await getCreator(other, { id })).toMatchObject({
      name: "阿宁",
      bio: "爱喝茶",
      region: "CN",
      followers: 10,
      editable: false,
    });
  });

  it("is overwritten by who added it and by an admin", async () => {
    const [owner, admin] = [await person(), await person("ADMIN")];
    const name = handle();
    const { id } = await addOne(owner, { accounts: [tiktok(name)], name: "一", region: "CN" });
    expect(await addOne(owner, { accounts: [tiktok(name)], name: "二" })).toMatchObject({ kept: [] });
    expect(await addOne(admin, { accounts: [tiktok(name)], name: "三" })).toMatchObject({ kept: [] });
    expect(await getCreator(owner, { id })).toMatchObject({ name: "三", region: "CN", editable: true });
  });
});

describe("several at once", () => {
  it("are told apart, and one that comes twice is one", async () => {
    const context = await person();
    const [first, second] = [handle(), handle()];
    const creators = [
      { accounts: [tiktok(first, { followers: 1 })] },
      { accounts: [tiktok(second)] },
      { accounts: [tiktok(first, { followers: 2 })] },
    ];
    const saved = await addCreators(context, { creators });
    expect(saved.map((one) => "outcome" in one && one.outcome)).toEqual(["created", "created", "updated"]);
    expect(saved[2]).toMatchObject({ id: saved[0] && "id" in saved[0] ? saved[0].id : 0 });
  });

  it("cannot join two creators: that row is refused, the others are written", async () => {
    const context = await person();
    const [first, second] = [handle(), handle()];
    await addCreators(context, {
      creators: [{ accounts: [tiktok(first)] }, { accounts: [{ platform: "WEIBO", handle: second }] }],
    });
    const both = { accounts: [tiktok(first), { platform: "WEIBO" as const, handle: second }] };
    await expect(addCreators(context, { creators: [both] })).rejects.toMatchObject({
      code: "creator.handle_taken",
    });
    const saved = await addCreators(context, { creators: [both, { accounts: [tiktok(handle())] }] });
    expect(saved).toMatchObject([{ refused: "creator.handle_taken" }, { outcome: "created" }]);
  });

  it("at the same moment make one creator of one account", async () => {
    const contexts = await Promise.all(Array.from({ length: 6 }, () => person()));
    const name = handle();
    const saved = await Promise.all(
      contexts.map((context, index) => addOne(context, { accounts: [tiktok(name)], name: `达人 ${index}` })),
    );
    expect(new Set(saved.map(({ id }) => id)).size).toBe(1);
    expect(saved.filter(({ outcome }) => outcome === "created")).toHaveLength(1);
  });
});

describe("refused", () => {
  it("is an address whose owner was erased", async () => {
    const context = await person();
    const name = handle();
    const key = await addressKey(database(), "EMAIL", `${name}@example.com`);
    await database().suppression.create({
      data: { kind: "EMAIL", addressKey: key, scope: "ALL", reason: "ERASURE" },
    });
    const creators = [{ accounts: [tiktok(name)], email: `${name}@example.com` }];
    await expect(addCreators(context, { creators })).rejects.toMatchObject({ code: "creator.erased" });
    expect(await database().creatorAccount.count({ where: { handleKey: name } })).toBe(0);
  });

  it("is a category that does not exist, and a customer", async () => {
    const creators = [{ accounts: [tiktok(handle())], categoryIds: [2_000_000_000] }];
    await expect(addCreators(await person(), { creators })).rejects.toMatchObject({
      code: "product.category_not_found",
    });
    await expect(addCreators(await person("CUSTOMER"), { creators: [] })).rejects.toMatchObject({
      code: "auth.wrong_role",
    });
  });
});
