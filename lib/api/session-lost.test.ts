import { afterEach, expect, it, vi } from "vitest";
import { reopenIntent } from "@/lib/contracts/console/intents";
import { listSellerIntents } from "@/lib/contracts/storefront/intents";
import { call } from "./client";
import { onSessionLost } from "./session-lost";

const lost = () => new Response("{}", { status: 401, headers: { "api-error": "auth.required" } });
const done = () =>
  Response.json({ intent_id: 3, status: "pending", reason: null, decided_at: null, held_until: null });

const params = { intent_id: "3" };

/** What the server answers, one after the other; the number of requests so far. */
function answering(...answers: Response[]) {
  const fetch = vi.fn(async () => answers.shift() ?? lost());
  vi.stubGlobal("fetch", fetch);
  return () => fetch.mock.calls.length;
}

let stop = () => {};
afterEach(() => {
  stop();
  vi.unstubAllGlobals();
});

it("sends a change again once its reader has signed in", async () => {
  const sent = answering(lost(), done());
  stop = onSessionLost(async () => true);
  expect(await call(reopenIntent, { params })).toMatchObject({ intent_id: 3 });
  expect(sent()).toBe(2);
});

it("fails as it did where the reader does not sign in, or nobody can be asked", async () => {
  const sent = answering(lost(), lost());
  await expect(call(reopenIntent, { params })).rejects.toMatchObject({ status: 401 });
  stop = onSessionLost(async () => false);
  await expect(call(reopenIntent, { params })).rejects.toMatchObject({ status: 401 });
  expect(sent()).toBe(2);
});

it("asks once for all that find the session gone, and tries each once more at most", async () => {
  const sent = answering(lost(), lost(), lost(), done());
  const ask = vi.fn(async () => true);
  stop = onSessionLost(ask);
  const results = await Promise.allSettled([call(reopenIntent, { params }), call(reopenIntent, { params })]);
  expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  expect([ask.mock.calls.length, sent()]).toEqual([1, 4]);
});

it("asks nobody for what is only read, or read with a token", async () => {
  const ask = vi.fn(async () => true);
  stop = onSessionLost(ask);
  answering(lost(), lost());
  await expect(call(listSellerIntents, {})).rejects.toMatchObject({ status: 401 });
  await expect(call(reopenIntent, { params }, { token: "t" })).rejects.toMatchObject({ status: 401 });
  expect(ask).not.toHaveBeenCalled();
});
