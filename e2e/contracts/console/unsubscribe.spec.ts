import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { makeThread } from "@/lib/testing/campaign-factories";
import { makePerson, unique } from "../shared/arrange";
import { baseUrl } from "../shared/send";

let token: string;
let addressKey: Uint8Array<ArrayBuffer>;
beforeEach(async () => {
  token = unique("token").replace(/[^a-z0-9]/g, "");
  ({ addressKey } = await makeThread(db(), { token, address: `${token}@example.com` }));
});

const refusals = () => db().suppression.count({ where: { addressKey, scope: "CAMPAIGNS" } });
const path = () => `${baseUrl()}/u/${token}`;
const post = (url: string, body: BodyInit, headers: HeadersInit = {}) =>
  fetch(url, { method: "POST", body, headers, redirect: "manual" });
const urlencoded = () => new URLSearchParams({ "List-Unsubscribe": "One-Click" });

function multipart() {
  const form = new FormData();
  form.append("List-Unsubscribe", "One-Click");
  return form;
}

describe("one click in a mail program (RFC 8058)", () => {
  it.each([
    ["urlencoded", "", urlencoded],
    ["multipart", "", multipart],
    ["with a slash behind it", "/", urlencoded],
  ])("%s is answered without a redirect, and ends it", async (_, end, body) => {
    const reply = await post(path() + end, body());
    expect(reply.status).toBe(200);
    expect(await refusals()).toBe(1);
    expect((await post(path() + end, body())).status).toBe(200);
    expect(await refusals()).toBe(1);
  });

  it("in English mails, too", async () => {
    expect((await post(`${baseUrl()}/en/u/${token}`, urlencoded())).status).toBe(200);
    expect(await refusals()).toBe(1);
  });

  it("comes from wherever, with whatever cookies", async () => {
    const { token: session } = await makePerson("CUSTOMER");
    const headers = {
      origin: "https://mail.example",
      "sec-fetch-site": "cross-site",
      cookie: `next-auth.session-token=${session}`,
    };
    expect((await post(path(), urlencoded(), headers)).status).toBe(200);
    expect(await refusals()).toBe(1);
  });

  it("for a token that is none is not found", async () => {
    expect((await post(`${baseUrl()}/u/nobody`, urlencoded())).status).toBe(404);
    expect((await post(`${baseUrl()}/u/N%20O`, urlencoded())).status).toBe(400);
  });
});

it.each(["GET", "HEAD"])("%s of the same address, as link scanners do, changes nothing", async (method) => {
  const reply = await fetch(path(), { method });
  expect(new URL(reply.url).pathname).toBe(`/a/${token}`);
  expect(await refusals()).toBe(0);
});
