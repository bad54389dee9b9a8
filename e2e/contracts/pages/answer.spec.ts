import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { makeTalk } from "../creator/talk";
import { send } from "../shared/send";

async function open() {
  const { thread } = await makeTalk();
  const token = thread.token.replace(/[^a-z0-9]/g, "");
  await db().outreachThread.update({ where: { id: thread.id }, data: { token } });
  return { id: thread.id, token };
}

type Fields = Record<string, string>;

/** Sends the form as a browser without scripts does. */
function give(token: string, fields: Fields, headers: Fields = {}) {
  const body = new URLSearchParams({ nonce: randomUUID(), locale: "zh", ...fields }).toString();
  const type = { "content-type": "application/x-www-form-urlencoded" };
  return send("POST", `/api/console/answers/${token}`, { body, headers: { ...type, ...headers } });
}

const stateOf = (id: string) =>
  db().outreachThread.findUniqueOrThrow({
    where: { id },
    select: {
      stage: true,
      messages: { where: { direction: "IN" }, select: { content: true, offerMinor: true } },
    },
  });

describe("the answer page", () => {
  it("is in both languages, of nobody's interest, and tells where it leads nothing", async () => {
    const { token } = await open();
    for (const [path, words] of [
      [`/a/${token}`, "您怎么想？"],
      [`/en/a/${token}`, "What do you think?"],
    ] as const) {
      const page = await send("GET", path);
      expect([page.status, page.headers.get("cache-control")]).toEqual([
        200,
        expect.stringContaining("no-store"),
      ]);
      expect(page.text).toContain(words);
      expect(page.text).toMatch(/<meta name="robots" content="noindex, nofollow"/);
      expect(page.text).toMatch(/<meta name="referrer" content="no-referrer"/);
    }
  });

  it("is changed by no program that follows its link", async () => {
    const { id, token } = await open();
    for (const method of ["GET", "HEAD", "GET"]) await send(method, `/a/${token}?choice=accept`);
    const refused = await send("GET", `/api/console/answers/${token}?choice=accept`);
    expect(refused.status).toBe(405);
    expect(await stateOf(id)).toEqual({ stage: "CONTACTED", messages: [] });
  });

  it("takes an answer without scripts, once however often it is sent, and shows it again", async () => {
    const { id, token } = await open();
    const fields = { choice: "offer", offer: "￥1,200.50", nonce: randomUUID() };
    for (const reply of [await give(token, fields), await give(token, fields)]) {
      expect([reply.status, reply.headers.get("location")]).toEqual([303, `/a/${token}?r=done`]);
    }
    expect(await stateOf(id)).toMatchObject({ stage: "NEGOTIATING", messages: [{ offerMinor: 120_050 }] });
    expect((await send("GET", `/a/${token}?r=done`)).text).toContain("1,200.50");
    expect((await give(token, { choice: "accept", locale: "en" })).headers.get("location")).toBe(
      `/en/a/${token}?r=done`,
    );
    expect(await stateOf(id)).toMatchObject({ stage: "COOPERATING" });
  });

  it.each<[string, Fields]>([
    ["choice_missing", {}],
    ["choice_missing", { choice: "whatever" }],
    ["offer_missing", { choice: "offer", offer: "-5" }],
    ["offer_missing", { choice: "offer", offer: "9999999999" }],
    ["question_missing", { choice: "ask", text: "  " }],
  ])("asks again: %s for %o", async (result, fields) => {
    const { id, token } = await open();
    expect((await give(token, fields)).headers.get("location")).toBe(`/a/${token}?r=${result}`);
    expect(await stateOf(id)).toMatchObject({ messages: [] });
  });

  it("refuses a form that is not its own, and a token that is none", async () => {
    const { token } = await open();
    expect((await give(token, { choice: "accept", nonce: "x" })).status).toBe(400);
    expect((await give("nobody", { choice: "accept" })).status).toBe(404);
    expect((await send("GET", "/a/nobody")).status).toBe(404);
    expect((await send("POST", `/api/console/answers/${token}`, { json: { choice: "accept" } })).status).toBe(
      415,
    );
  });

  it("says when it is over, and leads on nobody", async () => {
    const { id, token } = await open();
    await db().outreachThread.update({ where: { id }, data: { closedAt: new Date() } });
    expect((await send("GET", `/a/${token}`)).text).toContain("这次邀请已经结束");
    expect((await give(token, { choice: "accept" })).headers.get("location")).toBe(`/a/${token}?r=ended`);
  });

  it("stops what comes too often from one place", async () => {
    const { token } = await open();
    const from = { "x-forwarded-for": "203.0.113.77" };
    const replies = await Promise.all(Array.from({ length: 70 }, () => give(token, { choice: "ask" }, from)));
    expect(replies.filter(({ status }) => status === 429).length).toBeGreaterThanOrEqual(10);
  });
});
