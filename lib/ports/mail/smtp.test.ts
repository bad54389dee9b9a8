import { describe, expect, onTestFinished, test, vi } from "vitest";
import { makeMail } from "@/lib/testing/mails";
import { startSmtp } from "@/lib/testing/smtp-stand-in";
import { smtp } from "./smtp";

async function arrange(hooks: Parameters<typeof startSmtp>[0] = {}) {
  const server = await startSmtp(hooks);
  onTestFinished(() => server.stop());
  return { server, port: smtp({ url: server.url, from: "campaigns@shop.example", silenceMs: 30_000 }) };
}

const proceed = async () => undefined;

describe("a mail server", () => {
  test("gets the whole mail under the Message-ID that was fixed before, and says what it calls it", async () => {
    const { server, port } = await arrange({ login: { user: "us@er", password: "pass word" } });
    const mail = makeMail({
      unsubscribeUrl: "https://shop.example/u/abcdefgh",
      automatic: true,
      inReplyTo: "<a@b.c>",
    });
    const order: string[] = [];
    const before = async () => void order.push(`taken: ${server.accepted.length}`);
    expect(await port.send(mail, before)).toEqual({ kind: "accepted", providerId: "1A" });
    expect(order).toEqual(["taken: 0"]);
    const [received] = server.accepted;
    expect(received).toMatchObject({
      from: "campaigns@shop.example",
      to: "creator@example.com",
      messageId: mail.messageId,
    });
    const lines = received?.raw.split("\r\n") ?? [];
    expect(lines).toContain("List-Unsubscribe: <https://shop.example/u/abcdefgh>");
    expect(lines).toContain("List-Unsubscribe-Post: List-Unsubscribe=One-Click");
    expect(lines).toContain("Auto-Submitted: auto-generated");
    expect(lines).toContain("In-Reply-To: <a@b.c>");
    expect(received?.raw).not.toMatch(/text\/html|<img/);
  });

  test("that doubts a recipient is told nothing more, and nothing counts as handed over", async () => {
    const { server, port } = await arrange({
      recipient: (address) => (address.startsWith("gone") ? "550 gone" : "451 later"),
    });
    const before = vi.fn(proceed);
    const to = (address: string) => makeMail({ to: { address, name: "" } });
    expect(await port.send(to("gone@example.com"), before)).toMatchObject({
      kind: "refused",
      reason: expect.stringContaining("550"),
    });
    expect(await port.send(to("busy@example.com"), before)).toMatchObject({ kind: "deferred", whole: false });
    expect(before).not.toHaveBeenCalled();
    expect(server.accepted).toEqual([]);
  });

  test("that answers the last byte with no has not taken the mail, for now or for good", async () => {
    const replies = ["554 spam", "452 full"];
    const { server, port } = await arrange({ whole: () => replies.shift() });
    expect(await port.send(makeMail(), proceed)).toMatchObject({ kind: "refused" });
    expect(await port.send(makeMail(), proceed)).toMatchObject({ kind: "deferred", whole: false });
    expect(server.accepted).toEqual([]);
  });

  test.each(["hang up", "forget"])(
    "that falls silent after the last byte leaves a doubt (%s)",
    async (order) => {
      const { server, port } = await arrange({ whole: () => order });
      expect(await port.send(makeMail(), proceed)).toMatchObject({ kind: "unknown" });
      expect(server.accepted).toHaveLength(order === "hang up" ? 1 : 0);
      expect(await port.find("<any@id>")).toEqual({ kind: "silent" });
    },
  );

  test("gets nothing when we change our mind before the last byte", async () => {
    const { server, port } = await arrange();
    const stopped = port.send(makeMail(), () => Promise.reject(new Error("lost the claim")));
    await expect(stopped).rejects.toThrow("lost the claim");
    expect(await port.send(makeMail(), proceed)).toMatchObject({ kind: "accepted" });
    expect(server.accepted).toHaveLength(1);
  });

  test("that is not there, or does not know us, takes nothing at all for now", async () => {
    const { server, port } = await arrange({ login: { user: "a", password: "b" } });
    const stranger = smtp({ url: server.url.replace("a:b", "a:c"), from: port.from, silenceMs: 30_000 });
    expect(await stranger.send(makeMail(), proceed)).toMatchObject({ kind: "deferred", whole: true });
    await server.stop();
    expect(await port.send(makeMail(), proceed)).toMatchObject({ kind: "deferred", whole: true });
  });
});
