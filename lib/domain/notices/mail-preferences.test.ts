import { describe, expect, it } from "vitest";
import { makeProduct } from "@/lib/testing/factories";
import { bounceMail, complaintMail } from "@/lib/testing/mails/mail";
import { minute, readMail, useNoticeMails } from "@/lib/testing/notice-mails";
import { rememberLanguage } from "../accounts/remember-language";
import { createContext } from "../context";
import { decideProduct } from "../moderation/decide-product";
import { addressKey } from "../outreach/addresses";
import { unsubscribe } from "../outreach/unsubscribe";
import { receiveMail } from "../replies/mail/receive-mail";
import { addReport } from "../reports/add-report";
import { claimNoticeMail } from "./claim-mail";
import { deliverNoticeMail } from "./deliver-mail";
import { mailUntilMs } from "./mail-times";
import { getNoticeMailSettings, setNoticeMail } from "./preferences";

const { db, later, send, mails, callerOf, tell, smtp } = useNoticeMails();

describe("who is not written to", () => {
  it.each([
    ["never arrived", "BOUNCE", (original: string) => bounceMail({ original })],
    ["was called spam", "COMPLAINT", (original: string) => complaintMail(original)],
  ])("an address whose mail %s, and no other", async (_, reason, report) => {
    const server = await smtp();
    const [reader, other] = [await callerOf(), await callerOf()];
    for (const { actor } of [reader, other]) await tell(actor.id);
    await send();
    const { email } = await db().user.findUniqueOrThrow({ where: { id: reader.actor.id } });
    const original = server.accepted.find(({ to }) => to === email)?.messageId.slice(1, -1) ?? "";
    const arrival = { mailbox: "INBOX", sandbox: false, receivedAt: new Date() };
    const judge = async () => "none" as const;
    for (const state of ["BOUNCE", "known"])
      expect(await receiveMail(later(), { ...arrival, raw: report(original) }, judge)).toBe(state);
    const closed = { obstacle: "address_closed" };
    expect(await getNoticeMailSettings(reader)).toMatchObject(closed);
    expect(await getNoticeMailSettings(other)).toMatchObject({ obstacle: null });
    expect(await db().suppression.findMany({ select: { scope: true, reason: true } })).toContainEqual({
      scope: "ALL",
      reason,
    });
    for (const { actor } of [reader, other]) await tell(actor.id, "appeal.granted", {}, 20 * minute);
    await send(30 * minute);
    expect(server.accepted.filter(({ to }) => to === email)).toHaveLength(1);
    expect(server.accepted).toHaveLength(3);
  });

  it("anybody while no mail server is set up: nothing is queued, and nothing old goes out afterwards", async () => {
    const { actor } = await callerOf();
    await tell(actor.id);
    expect(await send()).toEqual({ more: false });
    expect(await db().notice.count({ where: { mailDueAt: { not: null } } })).toBe(0);
    const server = await smtp();
    await send();
    await tell(actor.id);
    await send(mailUntilMs + minute);
    expect(server.accepted).toEqual([]);
  });

  it("a suspended account, a closed address, one without an address, also after the claim", async () => {
    const server = await smtp();
    const close = async (email: string, scope: "ALL" | "CAMPAIGNS") =>
      db().suppression.create({
        data: { kind: "EMAIL", addressKey: await addressKey(db(), "EMAIL", email), scope, reason: "BOUNCE" },
      });
    const suspended = await callerOf({ suspendedAt: new Date() });
    const bounced = await callerOf({ email: "Gone.Away+x@gmail.com" });
    await close("goneaway@gmail.com", "ALL");
    const without = await callerOf({ email: null });
    for (const { actor } of [suspended, bounced, without]) await tell(actor.id);
    await send();
    const late = await callerOf({ email: "late@example.com" });
    await tell(late.actor.id);
    const claim = await claimNoticeMail(later());
    await close("late@example.com", "CAMPAIGNS");
    if (claim) await deliverNoticeMail(later(), claim);
    const soon = await callerOf();
    await tell(soon.actor.id);
    const taken = await claimNoticeMail(later());
    await db().user.update({ where: { id: soon.actor.id }, data: { suspendedAt: new Date() } });
    if (taken) await deliverNoticeMail(later(), taken);
    await send();
    expect(server.accepted).toEqual([]);
    expect(await getNoticeMailSettings(bounced)).toMatchObject({ obstacle: "address_closed" });
    expect(await getNoticeMailSettings(without)).toMatchObject({ obstacle: "no_address" });
  });
});

describe("what comes by mail", () => {
  it("is by default what asks for an act, then what was chosen, then nothing", async () => {
    const server = await smtp();
    const seller = await callerOf({ role: "SELLER" });
    const { id } = seller.actor;
    await tell(id, "intent.succeeded");
    await send();
    expect(server.accepted).toEqual([]);
    await Promise.all([
      setNoticeMail(seller, { topic: "answers", on: true }),
      setNoticeMail(seller, { topic: "received", on: false }),
      setNoticeMail(seller, { topic: "answers", on: true }),
    ]);
    const { topics, obstacle } = await getNoticeMailSettings(seller);
    expect(obstacle).toBeNull();
    expect(topics.flatMap(({ topic, on }) => (on ? [topic] : []))).toEqual([
      "decisions",
      "appeals",
      "replies",
      "drafts",
      "answers",
    ]);
    await tell(id, "intent.received");
    await tell(id, "intent.failed");
    await send();
    expect(server.accepted).toHaveLength(1);
    expect((await readMail(server.accepted[0])).subject).toBe("卖家未能满足您对“已删除的商品”的意向");

    const [mail] = await mails();
    await tell(id, "intent.failed", {}, minute);
    await unsubscribe(createContext(db(), null), { token: mail?.token ?? "" });
    await unsubscribe(createContext(db(), null), { token: mail?.token ?? "" });
    await tell(id, "appeal.granted", {}, minute);
    await send(40 * minute);
    expect(server.accepted).toHaveLength(1);
    expect((await getNoticeMailSettings(seller)).topics.some(({ on }) => on)).toBe(false);
    await expect(unsubscribe(createContext(db(), null), { token: "nobody" })).rejects.toMatchObject({
      code: "outreach.not_found",
    });
  });

  it("switched off between the claim and the mail does not leave", async () => {
    const server = await smtp();
    const reader = await callerOf();
    await tell(reader.actor.id);
    const claim = await claimNoticeMail(later());
    await setNoticeMail(reader, { topic: "received", on: false });
    if (claim) await deliverNoticeMail(later(), claim);
    expect(server.accepted).toEqual([]);
    expect(await mails()).toEqual([]);
  });

  it("speaks the language in which the account's pages were last read", async () => {
    const server = await smtp();
    const reader = await callerOf();
    await rememberLanguage({ ...reader, locale: "en" });
    await tell(reader.actor.id, "product.taken_down");
    await send();
    const [mail] = server.accepted;
    const { subject, text } = await readMail(mail);
    expect(subject).toContain("The marketplace took");
    expect(text).toContain("https://shop.example.com/en/notices/");
    expect(mail?.raw).toContain("List-Unsubscribe: <https://shop.example.com/en/u/");
    await rememberLanguage({ ...reader, locale: "zh" });
    await db().noticeMail.deleteMany();
    await tell(reader.actor.id, "product.taken_down");
    await send();
    expect((await readMail(server.accepted[1])).text).toContain("平台下架了");
  });

  it("never tells a seller who reported", async () => {
    const server = await smtp();
    const [seller, admin] = [await callerOf({ role: "SELLER" }), await callerOf({ role: "ADMIN" })];
    const reporter = await callerOf({ username: "whistleblower", name: "举报的人", phone: "13912345678" });
    const { id: productId } = await makeProduct(db(), { sellerId: seller.actor.id });
    await addReport(reporter, { productId, type: "PROHIBITED", content: "我在现场看到的" });
    await decideProduct(admin, {
      productId,
      outcome: "TAKEN_DOWN",
      ground: "law.prohibited",
      facts: "不能卖",
    });
    await send();
    const { email } = await db().user.findUniqueOrThrow({ where: { id: seller.actor.id } });
    expect(server.accepted.map(({ to }) => to)).toEqual([email]);
    const { text, html, subject } = await readMail(server.accepted[0]);
    expect(`${text}${html}${subject}`).not.toMatch(/whistleblower|举报|13912345678|现场/);
  });

  it("names no topic of the dashboard to a private person", async () => {
    const { topics, obstacle } = await getNoticeMailSettings(await callerOf());
    expect(obstacle).toBe("not_set_up");
    expect(topics.map(({ topic }) => topic)).toEqual([
      "received",
      "decisions",
      "appeals",
      "answers",
      "buyers",
      "reports",
    ]);
  });
});
