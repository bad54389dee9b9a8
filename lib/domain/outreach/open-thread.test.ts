import { afterEach, describe, expect, test } from "vitest";
import { env } from "@/lib/env";
import { makeCreator, makeMatchTask } from "@/lib/testing/campaign-factories";
import { useTestDatabase } from "@/lib/testing/database";
import { createContext, inTransaction } from "../context";
import { openThread, reachableSelect } from "./open-thread";

const db = useTestDatabase();
afterEach(() => {
  env.SMTP_URL = undefined;
  env.MAIL_FROM = undefined;
});

async function open(taskId: string, creatorId: number, channel: "EMAIL" | "TK_DM" = "EMAIL") {
  const creator = await db().creator.findUniqueOrThrow({ where: { id: creatorId }, select: reachableSelect });
  return inTransaction(createContext(db(), null), (tx) => openThread(tx, { taskId, creator, channel }));
}

describe("a thread", () => {
  test("is one for one address, whoever it is of and however it is written, also when many open it", async () => {
    const { id } = await makeMatchTask(db());
    const first = await makeCreator(db(), { email: "Li.Na+x@Gmail.com" });
    const second = await makeCreator(db(), { email: "lina@googlemail.com" });
    const made = await Promise.all([first, second, first].map((creator) => open(id, creator.id)));
    expect(new Set(made.map((thread) => thread.id)).size).toBe(1);
    expect(made[0]).toMatchObject({ address: "lina@gmail.com", sandbox: true, stage: "MATCHED" });
    expect(made[0]?.token).toMatch(/^[a-z2-7]{20}$/);
    const other = await open((await makeMatchTask(db())).id, first.id);
    expect(other.token).not.toBe(made[0]?.token);
    expect((await open(id, first.id, "TK_DM")).address).toBe(first.accounts[0]?.handleKey);
  });

  test.each([
    ["no mailbox", { email: null }],
    ["a mailbox that is none", { email: "a@b" }],
    ["asked to be erased", { erasedAt: new Date() }],
  ])("needs an address: %s", async (_, data) => {
    const { id } = await makeCreator(db(), data);
    const { id: taskId } = await makeMatchTask(db());
    await expect(open(taskId, id)).rejects.toMatchObject({ code: "creator.no_address" });
    expect(await db().outreachThread.count({ where: { taskId } })).toBe(0);
  });

  test("that was only prepared goes through the mail server that there is by then", async () => {
    const [{ id: taskId }, { id }] = [await makeMatchTask(db()), await makeCreator(db())];
    expect((await open(taskId, id)).sandbox).toBe(true);
    env.SMTP_URL = "smtp://127.0.0.1:9";
    env.MAIL_FROM = "a@shop.example";
    expect((await open(taskId, id)).sandbox).toBe(false);
  });
});
