import { describe, expect, it } from "vitest";
import { suspendUser } from "@/lib/contracts/console/users";
import { api, makeAccount, makePerson, password } from "./arrange";
import { send } from "./send";

const reason = "多次发布违禁品";
const says = /2099-05-02.*多次发布违禁品/;

/** Each documented login, and what it answers a suspended account in its own shape. */
const logins = [
  [
    "storefront's of customers",
    "CUSTOMER",
    "/api/customers/login",
    "username",
    { code: 403, message: expect.stringMatching(says), data: null },
  ],
  [
    "storefront's of sellers",
    "SELLER",
    "/api/seller/login",
    "username",
    { code: 403, message: expect.stringMatching(says), data: null },
  ],
  [
    "creator's",
    "SELLER",
    "/api/users/login",
    "username",
    expect.objectContaining({ status: 403, code: "account.suspended", detail: expect.stringMatching(says) }),
  ],
  [
    "mall's",
    "CUSTOMER",
    "/user/login",
    "email",
    { success: false, code: 403, message: expect.stringMatching(says), data: null },
  ],
] as const;

describe.each(logins)("%s sign-in", (_, role, path, field, body) => {
  it("says why an account is suspended and until when, and what it had open has ended", async () => {
    const admin = await makePerson("ADMIN");
    const { id, username } = await makeAccount(role);
    const json = { [field]: username, password };
    const before = await send("POST", path, { json });
    expect(before.status).toBe(200);
    const token = /"(?:access_)?token":"([^"]+)"/.exec(before.text)?.[1] ?? "";
    const account = () => send("GET", "/api/console/account", { token });
    if (token) expect((await account()).status).toBe(200);
    await api(
      suspendUser,
      { params: { user_id: String(id) }, body: { reason, until: "2099-05-01T20:00:00.000Z" } },
      { token: admin.token },
    );
    const reply = await send("POST", path, { json });
    expect([reply.status, reply.headers.get("api-error")]).toEqual([403, "account.suspended"]);
    expect(reply.body).toEqual(body);
    if (token) expect((await account()).status).toBe(401);
  });
});
