import { describe, expect, test } from "vitest";
import { DeliveryState } from "@/lib/generated/prisma/enums";
import { makeMatch, makeQueuedMessage } from "@/lib/testing/campaign-factories";
import { actorOf, contextFor, makeUser } from "@/lib/testing/factories";
import { arrangeOutreach, makeSendable, useOutreach } from "@/lib/testing/outreach";
import { getSession, listOutreach } from "./read-sessions";
import type { SessionStatus } from "./session-status";

const { db, later, send } = useOutreach();

describe("a session", () => {
  const states: Partial<Record<DeliveryState, SessionStatus>> = {
    DRAFT: "queued",
    HELD: "queued",
    CLAIMED: "sending",
    HANDING_OVER: "sending",
    ACCEPTED: "sent",
    REJECTED: "failed",
    UNKNOWN: "unknown",
  };
  const cases = Object.values(DeliveryState).flatMap((state) =>
    states[state] ? [[state, states[state]] as const] : [],
  );

  test.each(cases)("whose message is %s is %s", async (state, status) => {
    const { id, threadId, task } = await makeSendable(db());
    const owner = contextFor(
      db(),
      actorOf(await db().user.findUniqueOrThrow({ where: { id: task.userId } })),
    );
    const window = await db().quotaWindow.create({
      data: {
        group: "email",
        account: `test ${id}`,
        startsAt: new Date(),
        endsAt: new Date(),
        capacity: 1,
        used: 1,
      },
    });
    const claim = { claimToken: task.id, claimExpiresAt: new Date() };
    const place = { quotaWindowId: window.id, outboundId: `<${id}@x.example>`, acceptedAt: new Date() };
    const data = { state, ...claim };
    const holds = ["CLAIMED", "HANDING_OVER", "ACCEPTED", "UNKNOWN"].includes(state);
    await db().outreachMessage.update({ where: { id }, data: holds ? { ...data, ...place } : data });
    if (!holds) await db().quotaWindow.delete({ where: { id: window.id } });
    await db().outreachThread.update({ where: { id: threadId }, data: { stage: "CONTACTED" } });
    expect(await getSession(owner, { id: threadId })).toMatchObject({ status });
    await db().outreachThread.update({ where: { id: threadId }, data: { lastReplyAt: new Date() } });
    expect(await getSession(owner, { id: threadId })).toMatchObject({ status: "replied" });
    await db().outreachThread.update({ where: { id: threadId }, data: { closedAt: new Date() } });
    expect(await getSession(owner, { id: threadId })).toMatchObject({ status: "closed" });
    await db().outreachMessage.update({
      where: { id },
      data: { claimExpiresAt: null, state: holds ? "ACCEPTED" : "CANCELED" },
    });
  });

  test("shows what was sent and answered, not what is only prepared; rows of a task say it of each match", async () => {
    const { task, owner, start } = await arrangeOutreach(db(), 2);
    const { sessions } = await start();
    await send(later(31_000));
    const [first] = sessions;
    const said = {
      threadId: first?.sessionId ?? "",
      direction: "IN",
      kind: "REPLY",
      author: "CREATOR",
      language: "zh",
    } as const;
    const hash = { textHash: Buffer.from("x") };
    await db().outreachMessage.create({
      data: { ...said, ...hash, content: "感兴趣", at: later(60_000).clock() },
    });
    await db().outreachMessage.create({ data: { ...said, ...hash, content: "外出", automatic: true } });
    await makeQueuedMessage(db(), {
      threadId: said.threadId,
      kind: "ANSWER",
      state: "DRAFT",
      content: "草稿",
    });
    await db().outreachThread.update({
      where: { id: said.threadId },
      data: { lastReplyAt: new Date(), stage: "COOPERATING" },
    });
    const session = await getSession(owner, { id: said.threadId });
    expect(session.messages.map(({ direction, content }) => [direction, content])).toEqual([
      ["OUT", "您好"],
      ["IN", "感兴趣"],
    ]);
    const third = await makeMatch(db(), { taskId: task.id, willingness: 0.25 });
    const { rows } = await listOutreach(owner, { taskId: task.id });
    expect(rows).toMatchObject([
      {
        sessionId: said.threadId,
        sent: true,
        replied: true,
        cooperating: true,
        sandbox: true,
        status: "replied",
      },
      { sent: true, replied: false, cooperating: false, status: "sent" },
      {
        creatorId: third.creatorId,
        willingness: 0.25,
        channel: null,
        sessionId: null,
        sent: false,
        status: null,
      },
    ]);
    const stranger = contextFor(db(), actorOf(await makeUser(db(), { role: "SELLER" })));
    await expect(getSession(stranger, { id: said.threadId })).rejects.toMatchObject({
      code: "outreach.not_found",
    });
    await expect(listOutreach(stranger, { taskId: task.id })).rejects.toMatchObject({
      code: "task.not_found",
    });
  });
});
