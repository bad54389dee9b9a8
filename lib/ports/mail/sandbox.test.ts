import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { makeMail } from "@/lib/testing/mails";
import { UnsendableMail } from "./mail";
import { readSandboxMail, sandboxMail } from "./sandbox";

async function arrange() {
  const root = await mkdtemp(join(tmpdir(), "jishi-sandbox-"));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  return { root, port: sandboxMail(root), files: () => readdir(join(root, "sent")).catch(() => []) };
}

const proceed = async () => undefined;

test("the embedded mailbox keeps a mail once, whole, and finds it by its id", async () => {
  const { root, port, files } = await arrange();
  const mail = makeMail();
  expect(await port.find(mail.messageId)).toEqual({ kind: "absent" });
  for (let time = 0; time < 2; time += 1) {
    expect(await port.send(mail, proceed)).toEqual({ kind: "accepted", providerId: null });
  }
  expect(await files()).toHaveLength(1);
  expect(await port.find(mail.messageId)).toEqual({ kind: "accepted", providerId: null });
  const raw = (await readSandboxMail(root, mail.messageId))?.toString();
  expect(raw).toContain(`\r\nMessage-ID: ${mail.messageId}\r\n`);
  expect(raw).toMatch(/^From: .*<campaigns@sandbox.invalid>\r\n/m);
});

test("it keeps nothing of a mail that was stopped before the last byte, or that is none", async () => {
  const { port, files } = await arrange();
  await expect(port.send(makeMail(), () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  await expect(port.send(makeMail({ messageId: "../../etc" }), proceed)).rejects.toThrow(UnsendableMail);
  expect(await files()).toEqual([]);
});
