import { describe, expect, it } from "vitest";
import type { Role } from "@/lib/generated/prisma/enums";
import { makeCreator, makeQueuedMessage, makeThread } from "@/lib/testing/campaign-factories";
import { useTestDatabase } from "@/lib/testing/database";
import { actorOf, contextFor, makeShop, makeUser } from "@/lib/testing/factories";
import { addressKey } from "../outreach/addresses";
import { addCreators } from "./add-creators";
import type { CreatorFilter } from "./creator-filter";
import { allowContact, stopContact } from "./do-not-contact";
import { eraseCreator } from "./erase-creator";
import { exportCreators } from "./export-creators";
import { getAnswers } from "./get-answers";
import { getCreator } from "./get-creator";
import { readCreatorFile } from "./read-file";

const database = useTestDatabase();

async function someone(role: Role, shopId?: number) {
  return contextFor(database(), actorOf(await makeUser(database(), { role, shopId })));
}

/** A creator with a thread: one letter sent, one waiting, one answer. */
async function written(name: string) {
  const db = database();
  const creator = await makeCreator(db, { name, bio: "爱喝茶", tags: ["茶"], region: "CN" });
  const thread = await makeThread(db, { creatorId: creator.id });
  const first = await makeQueuedMessage(db, { threadId: thread.id, content: `${name}，您好` });
  await db.outreachMessage.update({ where: { id: first.id }, data: { state: "ACCEPTED" } });
  await makeQueuedMessage(db, { threadId: thread.id, kind: "ANSWER", content: "再谈谈" });
  await db.outreachMessage.create({
    data: {
      threadId: thread.id,
      direction: "IN",
      kind: "REPLY",
      author: "CREATOR",
      language: "zh",
      content: "我的电话是 13800000000",
      textHash: Buffer.from("x"),
    },
  });
  await db.creatorHistory.create({
    data: { creatorId: creator.id, channel: "EMAIL", outcome: "WILLING", at: new Date() },
  });
  return { creator, thread };
}

describe("a creator who asks to be erased", () => {
  it("is gone from profile, accounts, addresses and letters, and stays unreachable", async () => {
    const db = database();
    const admin = await someone("ADMIN");
    const { creator, thread } = await written("小满的茶桌");
    const { id, emailKey } = creator;
    await eraseCreator(admin, { id });

    const row = await db.creator.findUniqueOrThrow({
      where: { id },
      include: { accounts: true, search: true },
    });
    expect(row).toMatchObject({ name: "", bio: "", email: null, emailKey: null, accounts: [], search: null });
    expect(row.erasedAt).not.toBeNull();
    expect(await db.creatorHistory.count({ where: { creatorId: id } })).toBe(0);

    const kept = await db.outreachThread.findUniqueOrThrow({
      where: { id: thread.id },
      include: { messages: { orderBy: { id: "asc" } } },
    });
    expect(kept).toMatchObject({
      address: "",
      messages: [
        { state: "ACCEPTED", content: "…，您好" },
        { state: "CANCELED" },
        { direction: "IN", content: "" },
      ],
    });
    expect(kept.closedAt).not.toBeNull();
    expect(JSON.stringify([row, kept])).not.toMatch(/小满|13800000000|example\.com/);

    const key = await addressKey(db, "EMAIL", emailKey ?? "");
    const entries = await db.suppression.findMany({ where: { reason: "ERASURE" } });
    expect(entries).toHaveLength(2);
    expect(entries.map(({ addressKey }) => Buffer.from(addressKey))).toContainEqual(key);
    expect(entries[0]).toMatchObject({ scope: "ALL", hint: "" });
    expect(await db.auditEntry.findFirst({ where: { act: "creator.erased" } })).toMatchObject({
      objectId: String(id),
    });

    const seller = await someone("SELLER");
    const again = { accounts: [{ platform: "DOUYIN" as const, handle: "elsewhere" }], email: emailKey };
    await expect(addCreators(seller, { creators: [again] })).rejects.toMatchObject({
      code: "creator.erased",
    });
    await expect(getCreator(seller, { id })).rejects.toMatchObject({ code: "creator.not_found" });
    await expect(eraseCreator(admin, { id })).rejects.toMatchObject({ code: "creator.not_found" });
  });

  it.each(["WEIBO", "YOUTUBE", "TIKTOK"] as const)(
    "is not brought back by an account of %s alone, however its name is typed",
    async (platform) => {
      const [admin, seller] = [await someone("ADMIN"), await someone("SELLER")];
      const handle = `Quiet.${platform}`;
      const { id } = await makeCreator(database(), { email: null, handle });
      await database().creatorAccount.updateMany({ where: { creatorId: id }, data: { platform } });
      await eraseCreator(admin, { id });
      const add = (typed: string, on: "WEIBO" | "YOUTUBE" | "TIKTOK" | "BILIBILI") =>
        addCreators(seller, { creators: [{ accounts: [{ platform: on, handle: typed }] }] });
      await expect(add(`@${handle.toUpperCase()}`, platform)).rejects.toMatchObject({
        code: "creator.erased",
      });
      // Another platform's account of that name may be anyone's.
      await add(handle, "BILIBILI");
      const kept = await database().erasedAccount.findMany();
      expect(kept.map(({ key }) => Buffer.from(key).toString("utf8")).join()).not.toMatch(/quiet/i);
    },
  );

  it("takes the hints of what sellers closed along", async () => {
    const [admin, seller] = [await someone("ADMIN"), await someone("SELLER")];
    const { id } = await makeCreator(database());
    await stopContact(seller, { id, note: "脾气不好" });
    await eraseCreator(admin, { id });
    const left = await database().suppression.findMany({ where: { scope: "SELLER" } });
    expect(left.length).toBeGreaterThan(0);
    expect(left.every(({ hint, note }) => hint === "" && note === "")).toBe(true);
  });

  it("first gets to know everything that is kept", async () => {
    const admin = await someone("ADMIN");
    const { creator } = await written("阿宁");
    const file = await readCreatorFile(admin, { id: creator.id });
    expect(file).toMatchObject({ email: creator.email, accounts: [{}], history: [{}] });
    expect(JSON.stringify(file)).toContain("13800000000");
    expect(await database().auditEntry.count({ where: { act: "creator.file_read" } })).toBe(1);
  });

  it("is an admin's business alone", async () => {
    const { id } = await makeCreator(database());
    for (const role of ["CUSTOMER", "SELLER"] as const) {
      const context = await someone(role);
      const erase = async () => eraseCreator(context, { id });
      const read = async () => readCreatorFile(context, { id });
      await expect(erase()).rejects.toMatchObject({ code: "auth.wrong_role" });
      await expect(read()).rejects.toMatchObject({ code: "auth.wrong_role" });
    }
    const missing = readCreatorFile(await someone("ADMIN"), { id: 2_000_000_000 });
    await expect(missing).rejects.toMatchObject({ code: "creator.not_found" });
  });
});

describe("a seller who does not want to write to a creator", () => {
  it("closes it for the shop, and opens it again, while others write on", async () => {
    const shop = await makeShop(database());
    const [one, mate, other] = [
      await someone("SELLER", shop.id),
      await someone("SELLER", shop.id),
      await someone("SELLER"),
    ];
    const { id } = await makeCreator(database());
    expect(await stopContact(one, { id })).toMatchObject({ doNotContact: true, channels: [] });
    expect(await stopContact(one, { id })).toMatchObject({ doNotContact: true });
    expect(await getCreator(mate, { id })).toMatchObject({ doNotContact: true });
    expect(await getCreator(other, { id })).toMatchObject({ doNotContact: false });
    expect(await allowContact(other, { id })).toMatchObject({ doNotContact: false });
    expect(await getCreator(one, { id })).toMatchObject({ doNotContact: true });
    expect(await allowContact(mate, { id })).toMatchObject({ doNotContact: false });
  });

  it("can't open what the person has closed for everyone", async () => {
    const seller = await someone("SELLER");
    const { id, emailKey } = await makeCreator(database());
    const key = await addressKey(database(), "EMAIL", emailKey ?? "");
    await database().suppression.create({
      data: { kind: "EMAIL", addressKey: key, scope: "CAMPAIGNS", reason: "OPT_OUT" },
    });
    expect(await allowContact(seller, { id })).toMatchObject({ doNotContact: true });
  });

  it("is told of one without an address, and of one who does not exist", async () => {
    const seller = await someone("SELLER");
    const { id } = await makeCreator(database(), { email: null });
    await database().creatorAccount.updateMany({ where: { creatorId: id }, data: { platform: "WEIBO" } });
    await expect(stopContact(seller, { id })).rejects.toMatchObject({ code: "creator.no_address" });
    await expect(stopContact(seller, { id: 2_000_000_000 })).rejects.toMatchObject({
      code: "creator.not_found",
    });
    const admin = await someone("ADMIN");
    await expect(stopContact(admin, { id })).rejects.toMatchObject({ code: "auth.wrong_role" });
  });
});

describe("what is taken out", () => {
  it("is every creator that the filter finds, without an address", async () => {
    const seller = await someone("SELLER");
    for (let n = 0; n < 3; n++) await makeCreator(database(), { name: "出口达人", region: "NZ" });
    const take = async (filter: CreatorFilter) =>
      Array.fromAsync((await exportCreators(seller, { filter, format: "csv" })).creators);
    const found = await take({ region: "NZ" });
    expect(found.map(({ name }) => name)).toEqual(["出口达人", "出口达人", "出口达人"]);
    expect(JSON.stringify(found)).not.toContain("example.com");
    expect(await take({ text: "出口" })).toHaveLength(3);
    await expect(
      exportCreators(await someone("CUSTOMER"), { filter: {}, format: "csv" }),
    ).rejects.toMatchObject({
      code: "auth.wrong_role",
    });
  });

  it("answers come in counts", async () => {
    const seller = await someone("SELLER");
    const { creator } = await written("青禾");
    expect(await getAnswers(seller, { id: creator.id })).toMatchObject({
      counts: { WILLING: 1, REFUSED: 0, NO_ANSWER: 0 },
      total: 1,
    });
  });
});
