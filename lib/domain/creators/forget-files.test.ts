import { createHash } from "node:crypto";
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { env } from "@/lib/env";
import { forgetFilesJob } from "@/lib/jobs/forget-files";
import { deliverToSandbox } from "@/lib/ports/inbox/sandbox";
import { embeddedMail, sandboxMailFolder } from "@/lib/ports/mail/choose";
import { embeddedRpa } from "@/lib/ports/rpa/choose";
import {
  makeCreator,
  makeMatch,
  makeMatchTask,
  makeQueuedMessage,
  makeThread,
} from "@/lib/testing/campaign-factories";
import { useTestDatabase } from "@/lib/testing/database";
import { actorOf, contextFor, makeUser } from "@/lib/testing/factories";
import { prepareMediaFolder } from "@/lib/testing/media-folder";
import { runQueued } from "@/lib/testing/run-queued";
import { getResults } from "../matching/get-results";
import { writeResultFile } from "../matching/result-file";
import { eraseCreator } from "./erase-creator";
import { forgetFiles, forgetLately } from "./forget-files";

const db = useTestDatabase();
prepareMediaFolder();

const nothing = async () => {};
const admin = async () => contextFor(db(), actorOf(await makeUser(db(), { role: "ADMIN" })));

/** A task with a file that names two creators. */
async function matched() {
  const task = await makeMatchTask(db(), { status: "MATCHED", run: 1 });
  const [one, two] = [await makeCreator(db()), await makeCreator(db())];
  for (const { id: creatorId } of [one, two]) await makeMatch(db(), { taskId: task.id, creatorId });
  await writeResultFile(contextFor(db()), task);
  const path = join(env.DATA_DIR, "matches", `${task.id}.jsonl`);
  const ids = async () => {
    const lines = (await readFile(path, "utf8"))
      .trimEnd()
      .split("\n")
      .filter((line) => line !== "");
    return lines.map((line) => Number(/"creator_id":(\d+)/.exec(line)?.[1]));
  };
  const seller = contextFor(db(), actorOf(await db().user.findUniqueOrThrow({ where: { id: task.userId } })));
  return { task, one, two, ids, seller };
}

it("takes whom was erased out of result files, and out of results in every form", async () => {
  const { task, one, two, ids, seller } = await matched();
  expect(await ids()).toEqual([one.id, two.id]);
  await eraseCreator(await admin(), { id: one.id });
  const results = await getResults(seller, { id: task.id });
  expect(results.results.map(({ creatorId }) => creatorId)).toEqual([two.id]);
  expect(await runQueued(db(), forgetFilesJob)).toBe(1);
  expect(await ids()).toEqual([two.id]);
});

it("is caught up with where the job was lost or ran on another machine, and is harmless twice", async () => {
  const { one, two, ids } = await matched();
  await eraseCreator(await admin(), { id: two.id });
  await forgetLately(contextFor(db()));
  await forgetLately(contextFor(db()));
  expect(await ids()).toEqual([one.id]);
});

it("touches nothing of whoever was not erased", async () => {
  const { one, two, ids } = await matched();
  await forgetFiles(contextFor(db()), { creatorId: one.id });
  expect(await ids()).toEqual([one.id, two.id]);
});

it("fails where a file can't be written, so that it is tried again", async () => {
  const { one, two, ids } = await matched();
  await eraseCreator(await admin(), { id: one.id });
  const incoming = join(env.DATA_DIR, "matches", "incoming");
  await rm(incoming, { recursive: true, force: true });
  await writeFile(incoming, "in the way");
  await expect(runQueued(db(), forgetFilesJob)).rejects.toThrow();
  expect(await ids()).toEqual([one.id, two.id]);
  await rm(incoming);
  await forgetFiles(contextFor(db()), { creatorId: one.id });
  expect(await ids()).toEqual([two.id]);
});

it("takes their mails and sessions out of the sandboxes", async () => {
  const { id: creatorId } = await makeCreator(db());
  const messageId = `<${creatorId}@sandbox.invalid>`;
  const mail = await makeThread(db(), { creatorId, sandbox: true });
  await makeQueuedMessage(db(), {
    threadId: mail.id,
    state: "ACCEPTED",
    outboundId: messageId,
    acceptedAt: new Date(),
  });
  await embeddedMail().send(
    {
      ...{ messageId, to: { address: "lin@example.com", name: "" }, senderName: "", replyTo: null },
      ...{
        subject: "合作",
        text: "你好",
        automatic: false,
        unsubscribeUrl: null,
        inReplyTo: null,
        references: [],
      },
    },
    nothing,
  );
  const raw = Buffer.from("From: lin@example.com\r\n\r\nyes");
  const receivedAt = new Date();
  await deliverToSandbox(sandboxMailFolder(), raw, receivedAt);
  await deliverToSandbox(sandboxMailFolder(), Buffer.from("From: other@example.com\r\n\r\nyes"), receivedAt);
  await db().inboundMail.create({
    data: {
      ...{ mailbox: "sandbox", state: "ATTACHED", reason: "ids", threadId: mail.id, receivedAt },
      rawHash: createHash("sha256").update(raw).digest(),
    },
  });
  const key = `key-${creatorId}`;
  const sent = await embeddedRpa().send(
    {
      ...{ key, taskId: "t", creatorId, shopId: null, channel: "tk_dm" as const },
      ...{ handle: "lin", content: "你好，林小鹿" },
    },
    nothing,
  );
  const rpaSessionId = sent.kind === "accepted" ? sent.sessionId : null;
  const talk = await makeThread(db(), { creatorId, sandbox: true, channel: "TK_DM", rpaSessionId });
  await makeQueuedMessage(db(), {
    threadId: talk.id,
    state: "ACCEPTED",
    outboundId: key,
    acceptedAt: new Date(),
  });

  await eraseCreator(await admin(), { id: creatorId });
  await runQueued(db(), forgetFilesJob);

  expect(await readdir(join(sandboxMailFolder(), "sent"))).toEqual([]);
  const left = await readdir(join(sandboxMailFolder(), "inbox"));
  expect(left).toHaveLength(1);
  expect(await readFile(join(sandboxMailFolder(), "inbox", left[0] ?? ""), "utf8")).toContain("other");
  expect(await embeddedRpa().find(key)).toEqual({ kind: "absent" });
  expect(await embeddedRpa().status(rpaSessionId ?? "")).toBeNull();
});
