import { describe, expect, it } from "vitest";
import {
  changeSellerPassword,
  listSellerProducts,
  loginCustomer,
  registerCustomer,
} from "@/lib/contracts/storefront";
import { api, makeAccount, makePerson, password, signIn, unique } from "../shared/arrange";
import { send, someAddress } from "../shared/send";

const list = (token: string) => api(listSellerProducts, { query: {} }, { token });

describe("registering (004 §4)", () => {
  it("signs in at once", async () => {
    const username = unique("New");
    const body = { username: ` ${username} `, password: "secret-1", phone: "12345678910" };
    const { token, customer_info } = await api(registerCustomer, { body });
    expect(customer_info).toMatchObject({ username, phone: "12345678910", default_address: null });
    const { status } = await send("GET", `/api/customers/${customer_info.customer_id}/purchase-intents`, {
      token,
    });
    expect(status).toBe(200);
    const again = await api(loginCustomer, {
      body: { username: username.toUpperCase(), password: "secret-1" },
    });
    expect(again.customer_info).toEqual(customer_info);
  });

  it.each([6, 20])("admits a name of %d", async (length) => {
    const username = unique("n").padEnd(length, "0").slice(-length);
    const body = { username, password: "secret-1", phone: "1" };
    expect((await api(registerCustomer, { body })).customer_info.username).toBe(username);
  });
});

describe("signing in (004 §5, §7)", () => {
  it("takes the e-mail address, too", async () => {
    const { username, email, id } = await makeAccount("CUSTOMER");
    const { customer_info } = await api(loginCustomer, { body: { username: email ?? "", password } });
    expect(customer_info).toMatchObject({ customer_id: id, username });
  });

  it("is limited per account and address, and says when to come again", async () => {
    const { username } = await makeAccount("SELLER");
    const headers = { "x-forwarded-for": someAddress(), "x-real-ip": someAddress() };
    const attempt = () =>
      send("POST", "/api/seller/login", { json: { username, password: "wrong" }, headers });
    for (let attempts = 0; attempts < 10; attempts += 1) expect((await attempt()).status).toBe(400);
    const refused = await attempt();
    expect([refused.status, refused.body]).toMatchObject([429, { code: 429, data: null }]);
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(await signIn(username, "SELLER")).not.toBe("");
  });
});

it("a new password ends the other sessions, not this one (004 §16)", async () => {
  const { username, token } = await makePerson("SELLER");
  const other = await signIn(username, "SELLER");
  await list(other);
  const body = { old_password: password, new_password: "another-password" };
  expect(await api(changeSellerPassword, { body }, { token })).toBeNull();
  await list(token);
  await expect(list(other)).rejects.toMatchObject({ status: 401 });
  await expect(signIn(username, "SELLER")).rejects.toThrow();
  await list(await signIn(username, "SELLER", "another-password"));
});
