import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { signatureOf } from "@/lib/api/contract";
import { db } from "@/lib/db";
import { makePerson } from "./arrange";
import { baseUrl } from "./send";
import { admittedToken, expectFailure, isPublic, sendTo, statusOf, those, tokenOf } from "./targets";

const guarded = those((target) => !isPublic(target));
const writes = those(
  ({ operation }) => operation.method !== "GET" && !operation.anyOrigin && !signatureOf(operation.access),
);

describe("an operation that asks who calls", () => {
  it.each(guarded)("%s refuses nobody", async (_, target) => {
    expectFailure(await sendTo(target), target.operation, "auth.required");
  });

  it.each(guarded)("%s refuses what is no token of ours", async (_, target) => {
    const headers: Record<string, string>[] = [
      { authorization: "Bearer garbage" },
      { authorization: "Bearer " },
      { authorization: `Bearer ${"e30.".repeat(4)}e30` },
      { authorization: `Bearer ${randomUUID()}` },
      { authorization: "Basic dGVzdDp0ZXN0" },
      { cookie: "next-auth.session-token=garbage" },
      { cookie: "next-auth.session-token=%00%ff; session=1" },
    ];
    for (const header of headers) {
      expectFailure(await sendTo(target, { headers: header }), target.operation, "auth.required");
    }
  });

  it.each(guarded.filter(([, { refused }]) => refused.length > 0))(
    "%s refuses other roles",
    async (_, target) => {
      for (const role of target.refused) {
        const reply = await sendTo(target, { token: await tokenOf(role) });
        expectFailure(reply, target.operation, "auth.wrong_role");
      }
    },
  );
});

describe("a session that is over", () => {
  const ended = makePerson("SELLER").then(async ({ id, token }) => {
    await db().session.deleteMany({ where: { userId: id } });
    return token;
  });
  const expired = makePerson("SELLER").then(async ({ id, token }) => {
    const expiresAt = new Date(Date.now() - 1000);
    await db().session.updateMany({ where: { userId: id }, data: { expiresAt } });
    return token;
  });

  it.each(guarded)("counts for nothing at %s", async (_, target) => {
    for (const token of [await ended, await expired]) {
      expectFailure(await sendTo(target, { token }), target.operation, "auth.required");
      expectFailure(await sendTo(target, { cookie: token }), target.operation, "auth.required");
    }
  });
});

describe("a write that a browser sends with its cookie", () => {
  it.each(writes)("is refused at %s when another site made it", async (_, target) => {
    const cookie = (await admittedToken(target)) ?? (await tokenOf("CUSTOMER"));
    const senders: Record<string, string>[] = [
      { origin: "https://evil.example" },
      { origin: "null" },
      { origin: `${baseUrl()}.evil.example` },
      { "sec-fetch-site": "cross-site" },
      { "sec-fetch-site": "same-site" },
    ];
    for (const headers of senders) {
      expectFailure(await sendTo(target, { cookie, headers }), target.operation, "request.cross_origin");
    }
  });

  it.each(writes)("is not refused at %s when our own page made it", async (_, target) => {
    // Signing out is among them, so each has a session of its own.
    const { token: cookie } = await makePerson(target.admitted[0] ?? "CUSTOMER");
    // A body of the wrong type is judged only after the caller.
    const reply = await sendTo(target, { cookie, ids: "0", body: "x", headers: { origin: baseUrl() } });
    const { contract } = target.operation;
    expect(reply.status).not.toBe(statusOf(contract, "auth.required"));
    expect(reply.status, reply.text).toBeLessThan(500);
    expect(reply.text).not.toContain(
      target.operation.contract.name === "creator" ? "cross_origin" : "其他站点",
    );
  });
});
