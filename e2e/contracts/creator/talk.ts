import { db } from "@/lib/db";
import { callbackSecret } from "@/lib/testing/application";
import {
  makeCreator,
  makeMatch,
  makeMatchTask,
  makeQueuedMessage,
  makeThread,
} from "@/lib/testing/campaign-factories";
import { signCallback } from "@/lib/testing/sign-callback";
import { makeProduct, unique } from "../shared/arrange";
import { send } from "../shared/send";
import { makeMaker } from "./people";

/** A talk over TikTok that was begun, of a campaign whose answers its rule approves. */
export async function makeTalk({ answerApproval = "RULE" }: { answerApproval?: "RULE" | "PERSON" } = {}) {
  const { id: sellerId } = await makeMaker();
  const { id: productId } = await makeProduct({ sellerId });
  const task = await makeMatchTask(db(), {
    productId,
    answerApproval,
    reward: "800 元",
    rewardMinor: 80_000,
  });
  const handle = unique("maya");
  const creator = await makeCreator(db(), { name: "小满", handle, email: `${handle}@example.com` });
  await makeMatch(db(), { taskId: task.id, creatorId: creator.id });
  const thread = await makeThread(db(), {
    ...{
      taskId: task.id,
      creatorId: creator.id,
      channel: "TK_DM",
      stage: "CONTACTED",
      token: unique("token"),
    },
    rpaSessionId: unique("rpa"),
  });
  await makeQueuedMessage(db(), { threadId: thread.id, state: "ACCEPTED", acceptedAt: new Date(0) });
  return {
    thread,
    body: {
      task_id: task.id,
      session_id: thread.rpaSessionId,
      creator_id: String(creator.id),
      reply_content: "感兴趣，可以合作",
      reply_time: "2026-05-12T02:31:07.000Z",
    },
  };
}

export type CallbackOptions = { secret?: string; seconds?: number; headers?: Record<string, string> };

/** Tells a reply as the service does. */
export function postCallback(
  json: unknown,
  { secret = callbackSecret, seconds, headers }: CallbackOptions = {},
) {
  const body = JSON.stringify(json);
  return send("POST", "/api/outreach/callback", {
    body,
    headers: { "content-type": "application/json", ...(headers ?? signCallback(secret, body, seconds)) },
  });
}
