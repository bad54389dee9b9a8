import { describe, expect, it } from "vitest";
import { env } from "@/lib/env";
import { makeProduct } from "@/lib/testing/factories";
import { minute, readMail, useNoticeMails } from "@/lib/testing/notice-mails";
import { claimNoticeMail } from "./claim-mail";
import { deliverNoticeMail } from "./deliver-mail";
import { mailAfterMs, mailEveryMs, mailUntilMs } from "./mail-times";
import { readNotices } from "./read-notices";

const { db, later, send, mails, callerOf, tell, smtp } = useNoticeMails();

describe("a notice that nobody reads", () => {
  it("goes out once, after a while, with the way to what it is about and the way to end them", async () => {
    const server = await smtp();
    const seller = await callerOf({ role: "SELLER" });
    const { id: productId, title } = await makeProduct(db(), { sellerId: seller.actor.id });
    await tell(seller.actor.id, "intent.received", { productId });
    await send(mailAfterMs - minute);
    expect(server.accepted).toEqual([]);
    await send();
    await send(mailUntilMs - minute);
    expect(server.accepted).toHaveLength(1);
    const [mail] = server.accepted;
    const user = await db().user.findUniqueOrThrow({ where: { id: seller.actor.id } });
    expect(mail).toMatchObject({ from: "notices@shop.example", to: user.email });
    const [row] = await mails();
    expect(row).toMatchObject({ state: "ACCEPTED", claimToken: null, claimExpiresAt: null });
    const lines = mail?.raw.split("\r\n") ?? [];
    expect(lines).toContain(`List-Unsubscribe: <https://shop.example.com/u/${row?.token}>`);
    expect(lines).toContain("List-Unsubscribe-Post: List-Unsubscribe=One-Click");
    expect(lines).toContain("Auto-Submitted: auto-generated");
    const notice = await db().notice.findFirstOrThrow({ where: { userId: seller.actor.id } });
    expect((await readMail(mail)).text).toContain(
      `收到对“${title}”的新意向\nhttps://shop.example.com/notices/${notice.id}`,
    );
    expect(mail?.raw).toContain("text/html");
    expect(mail?.raw).not.toContain("<img");
  });

  it("and others of the same person go in one mail, those that are read in none, what comes soon after in the next", async () => {
    const server = await smtp();
    const reader = await callerOf();
    const other = await callerOf();
    for (const kind of ["intent.received", "product.taken_down", "appeal.granted"] as const)
      await tell(reader.actor.id, kind);
    const seen = await db().notice.findFirstOrThrow({
      where: { userId: reader.actor.id, kind: "appeal.granted" },
    });
    await readNotices(reader, { ids: [seen.id], upTo: 0 });
    await tell(other.actor.id);
    await readNotices(other, { ids: [], upTo: 2 ** 31 - 1 });
    await send();
    expect(server.accepted).toHaveLength(1);
    const { text } = await readMail(server.accepted[0]);
    expect(text).toContain("您在集市有 2 条未读的通知");
    expect(text).not.toContain("申诉成立");

    await tell(reader.actor.id, "creator.replied", {}, mailAfterMs + minute);
    await send(2 * mailAfterMs + 2 * minute);
    expect(server.accepted).toHaveLength(1);
    await send(mailAfterMs + minute + mailEveryMs);
    await send(mailAfterMs + 2 * minute + mailEveryMs);
    expect(server.accepted).toHaveLength(2);
    expect((await readMail(server.accepted[1])).text).toContain("达人回复");
  });

  it("leaves once although two workers run at once", async () => {
    const server = await smtp();
    const people = await Promise.all(Array.from({ length: 5 }, () => callerOf()));
    for (const { actor } of people) await tell(actor.id);
    await Promise.all([send(), send(), send()]);
    await send();
    expect(server.accepted).toHaveLength(5);
    expect(new Set(server.accepted.map(({ to }) => to)).size).toBe(5);
  });

  it("lists twenty and counts the rest, and a title is text in it and nothing else", async () => {
    const server = await smtp();
    const seller = await callerOf({ role: "SELLER" });
    const title = '<b onclick="x">\r\nBcc: a@b.example';
    const product = await makeProduct(db(), { sellerId: seller.actor.id, title });
    await tell(seller.actor.id, "intent.received", { productId: product.id });
    await send();
    const { html, bcc } = await readMail(server.accepted[0]);
    expect(html).toContain("&lt;b onclick=&quot;x&quot;&gt;");
    expect(html).not.toContain("<b onclick");
    expect(bcc).toBeUndefined();
    await db().noticeMail.deleteMany();
    for (let n = 0; n < 23; n += 1) await tell(seller.actor.id);
    await send();
    const text = (await readMail(server.accepted[1])).text ?? "";
    expect(text.match(/\/notices\/\d+/g)).toHaveLength(20);
    expect(text).toContain("另有 3 条");
  });
});

describe("a mail whose fate", () => {
  it("is unknown is not sent again", async () => {
    const server = await smtp({ whole: () => "hang up" });
    await tell((await callerOf()).actor.id);
    for (const ms of [10, 20, 30, 50]) await send(ms * minute);
    expect(server.accepted).toHaveLength(1);
    expect(await mails()).toMatchObject([{ state: "UNKNOWN", claimExpiresAt: null }]);
  });

  it("is a no for good is written down, for now is tried again and given up as old", async () => {
    const replies = ["550 no such mailbox"];
    const server = await smtp({ recipient: () => replies.shift() ?? "451 later" });
    await tell((await callerOf()).actor.id);
    await send();
    expect(await mails()).toMatchObject([{ state: "REJECTED", error: expect.stringContaining("550") }]);
    await send(20 * minute);
    expect(server.accepted).toEqual([]);
    const { actor } = await callerOf();
    await tell(actor.id);
    await send();
    expect(await db().notice.findFirst({ where: { userId: actor.id } })).toMatchObject({
      mailId: null,
      mailDueAt: expect.any(Date),
    });
    await send(mailUntilMs + minute);
    expect(await db().notice.findFirst({ where: { userId: actor.id } })).toMatchObject({ mailDueAt: null });
    expect(await mails()).toHaveLength(1);
  });

  it("was a worker's who died goes again where nothing had left, and stays in doubt where it might have", async () => {
    const server = await smtp();
    const [first, second] = [await callerOf(), await callerOf()];
    await tell(first.actor.id);
    const claim = await claimNoticeMail(later());
    expect(claim).not.toBeNull();
    await tell(second.actor.id);
    const other = await claimNoticeMail(later());
    await db().noticeMail.update({ where: { id: other?.id ?? "" }, data: { state: "HANDING_OVER" } });
    expect(await claimNoticeMail(later())).toBeNull();
    await send(mailAfterMs + 2 * minute);
    expect(server.accepted).toEqual([]);
    await send(20 * minute);
    await send(40 * minute);
    expect(server.accepted.map(({ to }) => to)).toEqual([
      (await db().user.findUniqueOrThrow({ where: { id: first.actor.id } })).email,
    ]);
    expect((await mails()).map(({ state }) => state).sort()).toEqual(["ACCEPTED", "UNKNOWN"]);
    // The one who was thought dead finds the claim gone.
    if (claim) await deliverNoticeMail(later(40 * minute), claim);
    expect(server.accepted).toHaveLength(1);
  });

  it("nobody can take leaves the others in peace until the next run", async () => {
    Object.assign(env, { SMTP_URL: "smtp://127.0.0.1:1", MAIL_FROM: "notices@shop.example" });
    for (let n = 0; n < 3; n += 1) await tell((await callerOf()).actor.id);
    await send();
    expect(await mails()).toEqual([]);
    expect(await db().notice.count({ where: { mailDueAt: { not: null } } })).toBe(3);
  });
});
