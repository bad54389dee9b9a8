import { randomUUID } from "node:crypto";
import { db } from "@/lib/db";
import { textHash } from "@/lib/domain/outreach/text-hash";
import { makeQueuedMessage, makeThread } from "@/lib/testing/campaign-factories";
import { maxId } from "@/lib/text/url-values";
import { on, type Requests } from "../request";
import { matchRow, type Scene } from "../rows";

/** A task with its facts, and a draft that may be approved. */
async function firstDraftRow(scene: Scene) {
  const content = "800元 https://shop.example.com/products/12";
  const hash = textHash({ subject: "合作邀请", content });
  const textHex = hash.toString("hex");
  if (scene.kind === "missing") return { taskId: randomUUID(), messageId: maxId, creatorId: maxId, textHex };
  const { taskId, creatorId } = await matchRow(scene);
  const facts = { channel: "EMAIL", reward: "800元", link: "https://shop.example.com/products/12" } as const;
  await db().matchTask.update({ where: { id: taskId }, data: facts });
  const { id: threadId } = await makeThread(db(), { taskId, creatorId });
  const unapproved = { approvedById: null, approvedHash: null, approvedAt: null, notBefore: null };
  const { id: messageId } = await makeQueuedMessage(db(), {
    ...{ threadId, content, author: "PERSON", state: "DRAFT" },
    ...unapproved,
  });
  return { taskId, messageId, creatorId, textHex };
}

const ofTask = ({ taskId }: { taskId: string }) => ({ params: { task_id: taskId } });

const ofMessage = ({ messageId }: { messageId: number }) => ({ params: { message_id: messageId } });

export const writingRequests: Requests = {
  listDrafts: on(firstDraftRow, ofTask),
  requestDrafts: on(firstDraftRow, ofTask),
  previewMessage: on(firstDraftRow, ofTask),
  approveDrafts: on(firstDraftRow, (row) => ({ ...ofTask(row), json: { read: [row.textHex] } })),
  editMessage: on(firstDraftRow, (row) => ({
    ...ofMessage(row),
    json: { text_hash: row.textHex, content: "您好！800元 https://shop.example.com/products/12" },
  })),
  approveMessage: on(firstDraftRow, (row) => ({ ...ofMessage(row), json: { text_hash: row.textHex } })),
};
