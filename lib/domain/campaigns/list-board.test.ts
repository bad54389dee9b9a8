import { expect, it } from "vitest";
import { makeMatchTask, makeThread } from "@/lib/testing/campaign-factories";
import { useTestDatabase } from "@/lib/testing/database";
import { actorOf, contextFor, makeUser } from "@/lib/testing/factories";
import { listBoard } from "./list-board";

const db = useTestDatabase();

it("shows each talk with what is new in it, to those who may read the campaign", async () => {
  const task = await makeMatchTask(db());
  const maker = await db().user.findUniqueOrThrow({ where: { id: task.userId } });
  const seller = contextFor(db(), actorOf(maker));
  const at = (minute: number) => new Date(Date.UTC(2026, 0, 1, 0, minute));
  const read = { lastReplyAt: at(1), readAt: at(2), lastMessageAt: at(1) };
  const first = await makeThread(db(), { taskId: task.id, stage: "REPLIED", ...read });
  const answered = { lastReplyAt: at(4), readAt: at(2), lastMessageAt: at(4) };
  const second = await makeThread(db(), { taskId: task.id, stage: "NEGOTIATING", ...answered });
  const third = await makeThread(db(), { taskId: task.id });
  await db().creator.update({ where: { id: third.creatorId }, data: { erasedAt: at(5) } });
  const cards = await listBoard(seller, { id: task.id });
  expect(cards.map(({ threadId, stage, unread }) => [threadId, stage, unread])).toEqual([
    [second.id, "NEGOTIATING", true],
    [first.id, "REPLIED", false],
    [third.id, "MATCHED", false],
  ]);
  expect(cards[2]?.name).toBe("");
  const stranger = contextFor(db(), actorOf(await makeUser(db(), { role: "SELLER" })));
  await expect(listBoard(stranger, { id: task.id })).rejects.toMatchObject({ code: "task.not_found" });
});
