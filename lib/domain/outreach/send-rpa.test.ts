import { describe, expect, onTestFinished, test } from "vitest";
import { env } from "@/lib/env";
import { useOutreach } from "@/lib/testing/outreach";
import { startRpa } from "@/lib/testing/rpa-stand-in";
import { acceptMessage } from "./settle-message";

const { db, later, send, message, real } = useOutreach();

describe("an RPA service", () => {
  async function rpa(hooks?: Parameters<typeof startRpa>[0]) {
    const server = await startRpa(hooks);
    env.RPA_URL = server.url;
    onTestFinished(async () => {
      env.RPA_URL = undefined;
      await server.stop();
    });
    return server;
  }

  test("names its session, by which it is asked from then on and told more", async () => {
    const server = await rpa();
    const { id, threadId } = await real("TK_DM");
    await send();
    const { thread } = await message(id);
    const [sessionId] = server.sessions.keys();
    expect(thread).toMatchObject({ rpaSessionId: sessionId, pollAt: expect.any(Date), stage: "CONTACTED" });
    const answer = await db().outreachMessage.findUniqueOrThrow({ where: { id } });
    const { id: _, outboundId: __, quotaWindowId: ___, ...rest } = answer;
    await db().outreachMessage.create({
      data: { ...rest, kind: "ANSWER", state: "QUEUED", acceptedAt: null },
    });
    await send();
    expect([...server.taken.values()].map(({ sessionId }) => sessionId)).toEqual([sessionId, sessionId]);
    expect(await db().outreachMessage.count({ where: { threadId, state: "ACCEPTED" } })).toBe(2);
  });

  test("that gives two talks one name keeps the first under it", async () => {
    const [one, two] = [await real("TK_DM"), await real("TK_DM")];
    await db().outreachThread.update({ where: { id: two.threadId }, data: { rpaSessionId: "taken" } });
    const expected = { id: one.id, from: ["QUEUED"] } as const;
    await db().outreachMessage.updateMany({ where: { id: two.id }, data: { state: "CANCELED" } });
    await acceptMessage(later(), expected, { sessionId: "taken" });
    expect((await message(one.id)).thread.rpaSessionId).toBeNull();
    await db().outreachMessage.updateMany({
      where: { id: one.id },
      data: { state: "CANCELED", acceptedAt: null },
    });
    await db().outreachThread.update({ where: { id: one.threadId }, data: { stage: "CONTACTED" } });
  });

  test.each([
    ["hang up", 1],
    ["forget", 2],
  ] as const)(
    "that falls silent (%s) is asked by key, and the message is there once",
    async (order, asked) => {
      let times = 0;
      const server = await rpa({
        message: () => {
          times += 1;
          return times === 1 ? order : undefined;
        },
      });
      const { id } = await real("TK_DM");
      await send();
      expect((await message(id)).state).toBe("UNKNOWN");
      await send(later(61_000));
      expect(await message(id)).toMatchObject({ state: "ACCEPTED" });
      expect(server.taken.size).toBe(1);
      expect(times).toBe(asked);
    },
  );
});
