import { describe, expect, test } from "vitest";
import { maxMailBytes } from "@/lib/ports/inbox/inbox";
import { bounceMail, complaintMail, personalMail, rawMail } from "@/lib/testing/mails/mail";
import { qqReply } from "@/lib/testing/mails/qq-mail";
import { visibleReply } from "@/lib/text/visible-reply/visible-reply";
import { automaticReason } from "./automatic";
import { parseMail, senderKeyOf } from "./parse-mail";
import { readReport } from "./read-report";

const reasonOf = async (raw: Buffer) => {
  const mail = await parseMail(raw);
  return automaticReason(mail, mail.text);
};

describe("a program's mail is known by", () => {
  test.each([
    ["auto_submitted", { "Auto-Submitted": "auto-replied" }],
    ["auto_submitted", { "Auto-Submitted": "auto-generated (vacation)" }],
    ["precedence", { Precedence: "bulk" }],
    ["precedence", { Precedence: "auto_reply" }],
    ["auto_header", { "X-Autoreply": "yes" }],
    ["auto_header", { "X-Auto-Response-Suppress": "All" }],
    ["list", { "List-Id": "<news.example.com>" }],
    ["list", { "List-Unsubscribe": "<mailto:x@example.com>" }],
    ["null_return_path", { "Return-Path": "<>" }],
    ["system_sender", { From: "no-reply@example.com" }],
    ["system_sender", { From: "MAILER-DAEMON@example.com" }],
    ["subject", { Subject: "自动回复: 合作邀请" }],
    ["subject", { Subject: "=?GBK?B?19S2r7vYuLQ6ILrP1/fR+8fr?=" }],
    ["subject", { Subject: "Automatic reply: Hello" }],
    ["subject", { Subject: "Out of Office: Hello" }],
    ["subject", { Subject: "系统退信" }],
    ["loop", { Received: Array.from({ length: 60 }, () => "from a by b") }],
  ])("%s: %o", async (reason, headers) => {
    expect(await reasonOf(personalMail(headers))).toBe(reason);
  });

  test("its first words, and by being a report", async () => {
    expect(await reasonOf(personalMail({}, "这是来自QQ邮箱的假期自动回复邮件。您好！"))).toBe("body");
    expect(await reasonOf(bounceMail())).toBe("report");
    expect(await reasonOf(complaintMail("a@b"))).toBe("report");
  });

  test.each([
    [{}],
    [{ "Auto-Submitted": "no" }],
    [{ Precedence: "first-class" }],
    [{ "Return-Path": "<lin@qq.com>" }],
    [{ Subject: "Re: 自动回复: 合作邀请" }],
    [{ Subject: "回复：合作邀请" }],
    [{ From: "replyguy@example.com" }],
  ])("and a person's is none: %o", async (headers) => {
    expect(await reasonOf(personalMail(headers))).toBeNull();
  });
});

test.each([
  ["gb18030", "zh"],
  ["GBK", "zh"],
  ["GBK", "en"],
] as const)("an answer of QQ Mail in %s, quoting in %s, is read as it was typed", async (charset, words) => {
  const raw = qqReply({
    ...{ messageId: "<tencent_0A1B@qq.com>", to: "hello@jishi.example", charset, words },
    from: { name: "林小鹿", address: "lin@qq.com" },
    text: "可以的，档期下周。\n怎么寄样？",
    answered: {
      ...{ messageId: "<a@jishi.example>", references: ["<a@jishi.example>"], subject: "合作邀请" },
      from: { name: "集市", address: "hello@jishi.example" },
      text: "您好，报酬 800 元。\n感兴趣请回复。",
    },
  });
  expect(raw.every((byte) => byte < 0x80)).toBe(true);
  const mail = await parseMail(raw);
  expect(mail).toMatchObject({
    messageId: "tencent_0A1B@qq.com",
    references: ["a@jishi.example"],
    from: { name: "林小鹿", address: "lin@qq.com" },
    subject: words === "zh" ? "回复：合作邀请" : "Re:合作邀请",
  });
  expect(mail.text).toContain("感兴趣请回复");
  expect(automaticReason(mail, visibleReply(mail))).toBeNull();
  expect(visibleReply(mail)).toBe("可以的，档期下周。\n怎么寄样？");
  expect(visibleReply({ text: mail.text })).toMatch(/^可以的，档期下周。\n怎么寄样？\n\n林小鹿/);
});

describe("a report on a delivery", () => {
  const read = async (raw: Buffer) => readReport(await parseMail(raw));

  test.each([
    ["5.1.1", "failed", "bounce"],
    ["5.7.1", "failed", "bounce"],
    ["4.2.2", "failed", "delay"],
    ["4.4.7", "delayed", "delay"],
    ["5.4.7", "delayed", "delay"],
    ["2.0.0", "delivered", "delay"],
    ["nonsense", "failed", "delay"],
  ])("of status %s, %s, is a %s", async (status, action, kind) => {
    expect(await read(bounceMail({ status, action, original: "ours@jishi" }))).toMatchObject({
      kind,
      ids: ["ours@jishi"],
    });
  });

  test("names only the mail that it returns", async () => {
    expect(await read(bounceMail())).toMatchObject({ ids: [] });
    expect(await read(bounceMail({ headers: { "In-Reply-To": "<ours@jishi>" } }))).toMatchObject({ ids: [] });
  });

  test("is a complaint where a reader called the mail spam, not where it called it harmless", async () => {
    expect(await read(complaintMail("ours@jishi"))).toEqual({
      kind: "complaint",
      status: "",
      ids: ["ours@jishi"],
    });
    expect(await read(complaintMail("ours@jishi", "not-spam"))).toBeNull();
  });

  test("is none in a person's words", async () => {
    expect(await read(personalMail({}, "Action: failed\nStatus: 5.1.1"))).toBeNull();
  });
});

describe("reading a mail", () => {
  test("gives its ids, the nearest first, and its one sender", async () => {
    const mail = await parseMail(
      personalMail({
        "In-Reply-To": "<c@x>",
        References: "<a@x>\n <b@x> <c@x>",
        From: '"林" <Lin+tag@QQ.com>',
      }),
    );
    expect(mail.references).toEqual(["c@x", "b@x", "a@x"]);
    expect(senderKeyOf(mail)).toBe("lin@qq.com");
    expect(mail.sentAt?.toISOString()).toBe("2026-05-12T02:31:07.000Z");
  });

  test.each([
    ["two senders", { From: "a@example.com, b@example.com" }],
    ["two From headers", { From: ["a@example.com", "b@example.com"] }],
    ["a group", { From: "us: a@example.com, b@example.com;" }],
    ["none", { From: "undisclosed" }],
  ])("knows no sender of %s", async (_, headers) => {
    expect(senderKeyOf(await parseMail(personalMail(headers)))).toBeNull();
  });

  test("reads Chinese in its old encodings", async () => {
    const head = rawMail({ From: "a@qq.com", "Content-Type": "text/plain; charset=gb18030" });
    const mail = await parseMail(Buffer.concat([head, Buffer.from([0xba, 0xc3, 0xb5, 0xc4])]));
    expect(mail.text.trim()).toBe("好的");
  });

  test("takes whatever bytes there are", async () => {
    const nested = Array.from(
      { length: 500 },
      (_, n) => `Content-Type: multipart/mixed; boundary=b${n}\n\n--b${n}\n`,
    ).join("");
    for (const raw of [
      "",
      "\0\0\0",
      "no mail",
      nested,
      "Subject: a\n".repeat(50_000),
      "a".repeat(maxMailBytes * 2),
    ]) {
      expect(await parseMail(Buffer.from(raw))).toMatchObject({ messageId: null });
    }
  });
});
