import { describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { makePerson, unique } from "../shared/arrange";
import { baseUrl } from "../shared/send";

const topicOf = (userId: number) => db().noticePreference.findUnique({ where: { userId } });

async function aMail() {
  const person = await makePerson("CUSTOMER");
  const token = unique("mail").replace(/[^a-z0-9]/g, "");
  await db().noticeMail.create({
    data: { userId: person.id, token, state: "ACCEPTED", claimedAt: new Date() },
  });
  return { id: person.id, token };
}

const post = (path: string) =>
  fetch(baseUrl() + path, {
    method: "POST",
    body: new URLSearchParams({ "List-Unsubscribe": "One-Click" }),
    redirect: "manual",
  });

describe("the one click of a mail with notices (RFC 8058)", () => {
  it.each(["", "/en"])("at %j/u ends them all, however often", async (prefix) => {
    const { id, token } = await aMail();
    expect((await post(`${prefix}/u/${token}`)).status).toBe(200);
    expect((await post(`${prefix}/u/${token}`)).status).toBe(200);
    expect(await topicOf(id)).toMatchObject({ topics: [] });
  });

  it("is not taken by whoever only opens the address", async () => {
    const { id, token } = await aMail();
    const reply = await fetch(`${baseUrl()}/u/${token}`);
    expect(reply.status).toBe(200);
    expect(new URL(reply.url).pathname).toBe(`/a/${token}`);
    expect(await topicOf(id)).toBeNull();
  });
});

describe("a topic", () => {
  const put = (session: string, topic: string, body: unknown) =>
    fetch(`${baseUrl()}/api/console/notices/mail/${topic}`, {
      method: "PUT",
      headers: { authorization: `Bearer ${session}`, "content-type": "application/json" },
      body: JSON.stringify(body),
    });

  it("is switched by itself, and answered as it stands", async () => {
    const { id, token } = await makePerson("CUSTOMER");
    const reply = await put(token, "answers", { on: true });
    expect([reply.status, await reply.json()]).toEqual([200, { topic: "answers", on: true }]);
    await put(token, "appeals", { on: false });
    const row = await topicOf(id);
    expect(row?.topics.toSorted()).toEqual(["answers", "decisions", "drafts", "received", "replies"]);
  });

  it.each([
    ["weather", { on: true }],
    ["answers", {}],
    ["answers", { on: "yes" }],
  ])("%s with %j is refused", async (topic, body) => {
    const { id, token } = await makePerson("CUSTOMER");
    expect((await put(token, topic, body)).status).toBe(400);
    expect(await topicOf(id)).toBeNull();
  });
});
