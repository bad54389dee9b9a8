import { describe, expect, test } from "vitest";
import { makeMail } from "@/lib/testing/mails";
import { compose } from "./compose";
import { UnsendableMail } from "./mail";
import { replyAddressOf, tokenOfReplyAddress } from "./reply-address";

const from = "campaigns@shop.example";
const text = async (change: Parameters<typeof makeMail>[0]) =>
  (await compose(makeMail(change), from)).raw.toString();

describe("what is written to", () => {
  test.each([
    "",
    "nobody",
    "a@b.example, c@d.example",
    "friends: a@b.example;",
    "a@b.example (comment)",
    "(x)a@b.example",
    "Name <a@b.example>",
    "<a@b.example>",
    "a@b.example\r\nBcc: c@d.example",
    "a\n@b.example",
    "a@b.example\0",
    '"a b"@b.example',
    "a@[127.0.0.1]",
    "用户@例子.公司",
  ])("is one mailbox, not %j", async (address) => {
    await expect(compose(makeMail({ to: { address, name: "" } }), from)).rejects.toThrow(UnsendableMail);
    await expect(compose(makeMail({ replyTo: address }), from)).rejects.toThrow(UnsendableMail);
  });

  test("has its domain in ASCII", async () => {
    const { to } = await compose(makeMail({ to: { address: "li@例子.公司", name: "李" } }), from);
    expect(to).toBe("li@xn--fsqu00a.xn--55qx5d");
  });
});

describe("a header", () => {
  test.each([
    { subject: "你好\r\nBcc: x@y.example" },
    { senderName: "集市\n" },
    { to: { address: "a@b.example", name: "x\r\nBcc: c@d.example" } },
    { messageId: "no brackets@x" },
    { messageId: "<a@b>\r\nX: y" },
    { references: ["<a@b.c>", "nonsense"] },
    { unsubscribeUrl: "https://x.example/u/a\r\nX: y" },
    { unsubscribeUrl: `https://x.example/${"u".repeat(300)}` },
  ])("carries no second one: %j", async (change) => {
    await expect(text(change)).rejects.toThrow(UnsendableMail);
  });

  test("of unsubscribing is on one line with its address, or absent", async () => {
    const url = `https://a-rather-long-name.of-a-shop.example/u/${"t".repeat(60)}`;
    expect(await text({ unsubscribeUrl: url })).toContain(`List-Unsubscribe: <${url}>\r\n`);
    expect(await text({})).not.toMatch(/unsubscribe|auto-submitted/i);
  });

  test("names the ends of a long talk, and a name with signs is quoted", async () => {
    const references = Array.from({ length: 40 }, (_, n) => `<${n}@b.c>`);
    const raw = (
      await text({ references, inReplyTo: "<39@b.c>", senderName: 'A, "B" <c@d.example>' })
    ).replaceAll("\r\n ", " ");
    expect(
      /^References: (.*)$/m
        .exec(raw)?.[1]
        ?.split(" ")
        .map((id) => id.trim()),
    ).toEqual([references[0], ...references.slice(-11)]);
    expect(raw).toContain(`In-Reply-To: <39@b.c>`);
    expect(raw).toContain(`From: "A, \\"B\\" <c@d.example>" <${from}>`);
  });
});

describe("an address to answer to", () => {
  const pattern = "Replies+{token}@shop.example";

  test("carries the thread's token both ways, whatever the case", () => {
    expect(replyAddressOf("abcd2345", pattern)).toBe("Replies+abcd2345@shop.example");
    expect(tokenOfReplyAddress("replies+ABCD2345@Shop.example", pattern)).toBe("abcd2345");
    expect(replyAddressOf("abcd2345", "replies@shop.example")).toBe("replies@shop.example");
    expect(replyAddressOf("abcd2345", undefined)).toBeNull();
  });

  test.each(["replies@shop.example", "replies+@shop.example", "replies+a b@shop.example", "x"])(
    "without one is %s",
    (address) => {
      expect(tokenOfReplyAddress(address, pattern)).toBeNull();
      expect(tokenOfReplyAddress(address, "replies@shop.example")).toBeNull();
    },
  );
});
