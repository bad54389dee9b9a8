import { expect } from "vitest";
import { db } from "@/lib/db";
import { readFixtures } from "@/lib/testing/contract-fixtures";
import * as factories from "@/lib/testing/factories";
import { misfits, shapeOf } from "@/lib/testing/shape";
import { makeAccount, makePerson, unique } from "../shared/arrange";
import { type Reply, send } from "../shared/send";

const fixtures = readFixtures("mall");

/** Expects a success that looks like the document's examples of this operation, field by field. */
export function expectDocumented(operation: string, { status, body }: Reply): void {
  const fixture = fixtures.find((candidate) => candidate.operation === operation);
  expect(body).toMatchObject({ success: true, code: 0 });
  expect(status).toBe(200);
  expect(misfits(body, shapeOf(fixture?.responses ?? []))).toEqual([]);
}

/** Expects a failure in the document's envelope. */
export function expectFailure({ status, headers, body }: Reply, expected: { status: number; code: number }) {
  expect({ status, body }).toEqual({
    status: expected.status,
    body: { success: false, code: expected.code, message: expect.stringMatching(/./), data: null },
  });
  expect(headers.get("content-type")).toMatch(/^application\/json/);
}

/** A shop with one manager, who is signed in. */
export async function makeShopkeeper() {
  const shop = await factories.makeShop(db(), { name: unique("店铺") });
  return { shop, ...(await makePerson("SELLER", { shopId: shop.id })) };
}

/** An invitation to a shop of its own, in the database only. */
export async function makeInvitation(data: { usageCount?: number; expiresAt?: Date } = {}) {
  const shop = await factories.makeShop(db());
  const creator = await makeAccount("SELLER", { shopId: shop.id });
  const code = unique("code");
  return db().shopInvitation.create({ data: { code, shopId: shop.id, creatorId: creator.id, ...data } });
}

/** The value of the session cookie that an answer sets, with its attributes. */
export function cookieOf({ headers }: Reply) {
  const [pair = "", ...attributes] = headers.getSetCookie()[0]?.split("; ") ?? [];
  const at = pair.indexOf("=");
  return { name: pair.slice(0, at), value: pair.slice(at + 1), attributes };
}

/** Signs in and returns the session cookie. */
export async function signInByCookie(email: string, password: string): Promise<string> {
  return cookieOf(await send("POST", "/user/login", { json: { email, password } })).value;
}

export function formOf(fields: Record<string, string | File>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return form;
}
