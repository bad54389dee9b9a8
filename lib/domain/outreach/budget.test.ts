import { afterEach, describe, expect, onTestFinished, test } from "vitest";
import { env } from "@/lib/env";
import { makeMatch } from "@/lib/testing/campaign-factories";
import { actorOf, contextFor, makeUser } from "@/lib/testing/factories";
import { makeSendable, useOutreach, useSmtp } from "@/lib/testing/outreach";
import { saveChannelSettings } from "./channel-settings";
import { forecastTask } from "./forecast-task";
import { isPublicUrl, unsubscribeUrlOf } from "./public-urls";
import { rehearseTask } from "./rehearse-task";
import { getSandboxMail, listSandboxMails } from "./sandbox-mails";
import { unsubscribe } from "./unsubscribe";

const { db, later, send, message } = useOutreach();
const page = { number: 1, size: 100 };
const { APP_URL } = env;
afterEach(() => {
  env.APP_URL = APP_URL;
});

const seller = async (data: Parameters<typeof makeUser>[1] = {}) =>
  contextFor(db(), actorOf(await makeUser(db(), { role: "SELLER", ...data })));
const ownerOf = async (userId: number) =>
  contextFor(db(), actorOf(await db().user.findUniqueOrThrow({ where: { id: userId } })));

test("the embedded mailbox is read by those who sent, without the receiver's address", async () => {
  const made = await makeSendable(db());
  await send();
  const owner = await ownerOf(made.task.userId);
  const [mail] = (await listSandboxMails(owner, { page })).items;
  expect(mail).toMatchObject({ id: made.id, to: expect.stringMatching(/^c\*\*\*@example\.com$/) });
  const { source } = await getSandboxMail(owner, { id: made.id });
  expect(source).toContain((await message(made.id)).outboundId);
  expect(source).not.toContain(made.thread.address);
  const stranger = await seller();
  expect((await listSandboxMails(stranger, { page })).total).toBe(0);
  await expect(getSandboxMail(stranger, { id: made.id })).rejects.toMatchObject({
    code: "outreach.not_found",
  });
});

describe("a budget and a rehearsal of a task", () => {
  test("are read from its matches, and write nothing", async () => {
    const made = await makeSendable(db());
    for (let match = 0; match < 3; match += 1) await makeMatch(db(), { taskId: made.task.id });
    await send();
    const owner = await ownerOf(made.task.userId);
    const choice = { enabled: true, capacity: 2, fromHour: 9, toHour: 21, senderName: "", signature: "" };
    await saveChannelSettings(owner, { channel: "EMAIL", ...choice });
    const [before] = await db().$queryRaw<
      unknown[]
    >`SELECT count(*), (SELECT count(*) FROM outreach_messages) FROM outreach_threads`;
    const plan = await forecastTask(owner, { taskId: made.task.id, channel: "EMAIL" });
    expect(plan).toMatchObject({ count: 3, sandbox: true, oneClick: false, capacity: 500, left: 0 });
    expect(plan.steps.map(({ count }) => count)).toEqual([1, 2]);
    const rehearsal = await rehearseTask(owner, { taskId: made.task.id, channel: "EMAIL" });
    expect(rehearsal.totals.sent).toBe(4);
    const [after] = await db().$queryRaw<
      unknown[]
    >`SELECT count(*), (SELECT count(*) FROM outreach_messages) FROM outreach_threads`;
    expect(after).toEqual(before);
    await expect(
      forecastTask(await seller(), { taskId: made.task.id, channel: "EMAIL" }),
    ).rejects.toMatchObject({ code: "task.not_found" });
  });
});

describe("one click", () => {
  test("ends all campaigns for an address, twice as once", async () => {
    const made = await makeSendable(db());
    const other = await makeSendable(db(), { thread: { creatorId: made.thread.creatorId } });
    const { token } = made.thread;
    await unsubscribe(later(), { token });
    await unsubscribe(later(), { token });
    await send();
    expect((await message(made.id)).heldReason).toBe("suppressed");
    expect(await message(other.id)).toMatchObject({ state: "HELD", heldReason: "suppressed" });
    expect((await message(made.id)).thread.stage).toBe("DECLINED");
    await expect(unsubscribe(later(), { token: "nobody" })).rejects.toMatchObject({
      code: "outreach.not_found",
    });
  });

  test.each([
    ["https://shop.example.com", true],
    ["http://93.184.216.34:8080", true],
    ["http://localhost:3000", false],
    ["http://127.0.0.1", false],
    ["http://192.168.1.4", false],
    ["http://[::1]:3000", false],
    ["http://shop.local", false],
    ["http://shop", false],
  ])("is offered where %s leads to us: %s", (url, offered) => {
    expect(isPublicUrl(url)).toBe(offered);
    const thread = { token: "abc", language: "zh" };
    expect(unsubscribeUrlOf(thread, url)).toBe(offered ? `${url}/u/abc` : null);
    expect(unsubscribeUrlOf({ ...thread, language: "en" }, url)).toBe(offered ? `${url}/en/u/abc` : null);
  });

  test("stands in mails from a public address", async () => {
    const server = await useSmtp(db());
    onTestFinished(() => server.stop());
    env.APP_URL = "https://shop.example.com";
    const made = await makeSendable(db(), { thread: { sandbox: false } });
    const account = `seller:${made.task.userId}`;
    await db().channelSetting.create({ data: { account, channel: "EMAIL", fromHour: 0, toHour: 0 } });
    await send();
    expect(server.accepted[0]?.raw).toContain(
      `List-Unsubscribe: <https://shop.example.com/u/${made.thread.token}>\r\n`,
    );
  });
});
