import { afterEach, expect, test } from "vitest";
import { sendTestMessage } from "@/lib/contracts/console/channels";
import { env } from "@/lib/env";
import { actorOf, contextFor, makeShop, makeUser } from "@/lib/testing/factories";
import { useOutreach, useSmtp } from "@/lib/testing/outreach";
import { startRpa } from "@/lib/testing/rpa-stand-in";
import { listChannelSettings, saveChannelSettings } from "./channel-settings";
import { sendTest } from "./send-test";
import { addSuppression } from "./suppressions";

const { db } = useOutreach();
const appUrl = env.APP_URL;
afterEach(() => {
  env.APP_URL = appUrl;
});

async function seller(shopId?: number) {
  return contextFor(db(), actorOf(await makeUser(db(), { role: "SELLER", shopId })));
}

const choice = {
  channel: "EMAIL",
  enabled: true,
  capacity: 20,
  fromHour: 8,
  toHour: 18,
  senderName: "竹木小店",
  signature: "小店 敬上",
} as const;

test("settings are the shop's, kept per channel, and begin with what holds without them", async () => {
  const shop = await makeShop(db());
  const [one, two, other] = [await seller(shop.id), await seller(shop.id), await seller()];
  const before = await listChannelSettings(one);
  expect(before.channels.map(({ channel }) => channel)).toEqual(["EMAIL", "TK_DM", "TK_PLAN"]);
  expect(before.channels[0]).toMatchObject({
    ...{ enabled: true, capacity: null, fromHour: 9, toHour: 21 },
    service: { sandbox: true },
    quota: { shared: true, capacity: 500, used: 0 },
  });
  await saveChannelSettings(one, choice);
  await saveChannelSettings(two, { ...choice, enabled: false });
  expect((await listChannelSettings(one)).channels[0]).toMatchObject({ ...choice, enabled: false });
  expect((await listChannelSettings(other)).channels[0]).toMatchObject({ senderName: "" });
});

test("settings are for sellers, and say what follows from the address of the server", async () => {
  for (const role of ["CUSTOMER", "ADMIN"] as const) {
    const context = contextFor(db(), actorOf(await makeUser(db(), { role })));
    const wrong = { code: "auth.wrong_role" };
    await expect(listChannelSettings(context)).rejects.toMatchObject(wrong);
    expect(() => saveChannelSettings(context, choice)).toThrow(expect.objectContaining(wrong));
    await expect(sendTest(context, { channel: "EMAIL", address: "a@example.com" })).rejects.toMatchObject(
      wrong,
    );
  }
  env.APP_URL = "http://localhost:3000";
  expect((await listChannelSettings(await seller())).isPublic).toBe(false);
  env.APP_URL = "https://shop.jishi.example.com";
  expect((await listChannelSettings(await seller())).isPublic).toBe(true);
});

test("a test leaves through the sandbox and comes back as it was handed over", async () => {
  const me = await seller();
  await saveChannelSettings(me, choice);
  const sent = await sendTest(me, { channel: "EMAIL", address: "me@example.com" });
  expect(sent).toMatchObject({ outcome: "accepted", reason: null, sandbox: true });
  expect(sent.raw).toContain("To: me@example.com");
  expect(sent.raw).toContain("Auto-Submitted: auto-generated");
  expect(await sendTest(me, { channel: "TK_DM", address: "@me" })).toMatchObject({
    outcome: "accepted",
    raw: null,
  });
});

test("a test leaves through the mail server, and its refusal is told", async () => {
  const server = await useSmtp(db(), {
    recipient: (address) => (address === "gone@example.com" ? "550 no such mailbox" : undefined),
  });
  const send = async (address: string, email = address) => {
    const me = await db().user.create({ data: { role: "SELLER", email, passwordHash: "!" } });
    return sendTest(contextFor(db(), actorOf(me)), { channel: "EMAIL", address });
  };
  await expect(send("other@example.com", "mine@example.com")).rejects.toMatchObject({
    code: "outreach.address_not_own",
  });
  expect(await send("me@example.com")).toMatchObject({ outcome: "accepted", sandbox: false, raw: null });
  expect(await send("gone@example.com")).toMatchObject({
    outcome: "refused",
    reason: expect.stringContaining("no such mailbox"),
  });
  expect(server.accepted).toHaveLength(1);
});

test("a test leaves over the RPA service to accounts that were confirmed alone", async () => {
  const rpa = await startRpa();
  env.RPA_URL = rpa.url;
  const me = await seller();
  const send = (channel: "TK_DM" | "TK_PLAN", address: string) => sendTest(me, { channel, address });
  const refused = { code: "outreach.handle_not_confirmed" };
  await expect(send("TK_DM", "@me")).rejects.toMatchObject(refused);
  env.RPA_TEST_HANDLES = "@Me, my.shop";
  try {
    expect(await send("TK_DM", "me")).toMatchObject({ outcome: "accepted", sandbox: false });
    expect(await send("TK_PLAN", "@My.Shop")).toMatchObject({ outcome: "accepted" });
    for (const other of ["@somebody", "me.too", "shop"])
      await expect(send("TK_PLAN", other)).rejects.toMatchObject(refused);
  } finally {
    [env.RPA_TEST_HANDLES, env.RPA_URL] = [undefined, undefined];
    await rpa.stop();
  }
  expect(rpa.taken.size).toBe(2);
});

test("tests are few in an hour", () => {
  const perAccount = sendTestMessage.limits?.find(({ per }) => per === "account");
  expect(perAccount?.seconds).toBe(3600);
  expect(perAccount?.most).toBeLessThanOrEqual(20);
});

test("a test goes to no address that is none or is not written to", async () => {
  const me = await seller();
  await addSuppression(me, { address: "no@example.com" });
  const send = (channel: "EMAIL" | "TK_PLAN", address: string) => sendTest(me, { channel, address });
  await expect(send("EMAIL", "No+a@Example.com")).rejects.toMatchObject({
    code: "outreach.address_suppressed",
  });
  await expect(send("EMAIL", "@me")).rejects.toMatchObject({ code: "outreach.address_invalid" });
  await expect(send("TK_PLAN", "two words")).rejects.toMatchObject({ code: "outreach.address_invalid" });
});
