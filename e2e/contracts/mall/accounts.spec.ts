import { describe, expect, test } from "vitest";
import { db } from "@/lib/db";
import { makeAccount, makePerson, password, unique } from "../shared/arrange";
import { send, someAddress } from "../shared/send";
import { cookieOf, expectDocumented, expectFailure, signInByCookie } from "./arrange";

const registration = () => ({
  name: "张三",
  phone: "13800000000",
  email: `${unique()}@example.com`,
  password: "a-good-password",
});

const login = (email: string, secret: string) =>
  send("POST", "/user/login", { json: { email, password: secret } });
const profile = (cookie: string) => send("GET", "/user/profile", { cookie });

describe.each([
  ["customer", "registerCustomer", "CUSTOMER"],
  ["seller", "registerSeller", "SELLER"],
])("registering a %s", (kind, operation, role) => {
  test.each(["", "/"])("makes an account that can sign in (path ending %j)", async (ending) => {
    const json = registration();
    const reply = await send("POST", `/user/register/${kind}${ending}`, { json });
    expectDocumented(operation, reply);
    const cookie = await signInByCookie(json.email, json.password);
    expect((await profile(cookie)).body).toMatchObject({
      data: { name: "张三", email: json.email, role },
    });
  });

  test("takes an urlencoded form", async () => {
    const json = registration();
    const headers = { "content-type": "application/x-www-form-urlencoded" };
    const body = new URLSearchParams(json).toString();
    expectDocumented(operation, await send("POST", `/user/register/${kind}`, { body, headers }));
    expect(await signInByCookie(json.email, json.password)).not.toBe("");
  });

  test("never grants another role", async () => {
    const json = { ...registration(), role: "ADMIN" };
    expectDocumented(operation, await send("POST", `/user/register/${kind}`, { json }));
    expect(await db().user.findFirst({ where: { email: json.email } })).toMatchObject({ role });
  });

  test("of ten at once with one address, one succeeds", async () => {
    const json = registration();
    const replies = await Promise.all(
      Array.from({ length: 10 }, () => send("POST", `/user/register/${kind}`, { json })),
    );
    expect(replies.filter(({ status }) => status === 200)).toHaveLength(1);
    for (const reply of replies.filter(({ status }) => status !== 200))
      expectFailure(reply, { status: 400, code: 402 });
  });
});

describe("signing in and out", () => {
  test("sets the cookie of next-auth, which also works as a Bearer token", async () => {
    const { email } = await makeAccount("SELLER");
    const reply = await login(email ?? "", password);
    expectDocumented("login", reply);
    const { name, value, attributes } = cookieOf(reply);
    expect(name).toBe("next-auth.session-token");
    expect(attributes).toEqual(expect.arrayContaining(["Path=/", "HttpOnly", "SameSite=Lax"]));
    expectDocumented("getProfile", await profile(value));
    expectDocumented("getProfile", await send("GET", "/api/user/profile/", { token: value }));
    expect((await send("GET", "/api/auth/session", { cookie: value })).body).toMatchObject({
      user: { role: "SELLER" },
    });
  });

  test("over https the cookie has the name and the attribute of a secure one", async () => {
    const { username } = await makeAccount("CUSTOMER");
    const headers = { "x-forwarded-proto": "https" };
    const reply = await send("POST", "/user/login", { json: { email: username, password }, headers });
    const { name, attributes } = cookieOf(reply);
    expect([name, attributes.includes("Secure")]).toEqual(["__Secure-next-auth.session-token", true]);
  });

  test("after ten wrong passwords from one address comes a pause", async () => {
    const { username } = await makeAccount("CUSTOMER");
    const headers = { "x-forwarded-for": someAddress() };
    const json = { email: username, password: "wrong-password" };
    for (let attempt = 0; attempt < 10; attempt += 1)
      expectFailure(await send("POST", "/user/login", { json, headers }), { status: 403, code: 403 });
    const reply = await send("POST", "/user/login", { json, headers });
    expectFailure(reply, { status: 429, code: 403 });
    expect(Number(reply.headers.get("retry-after"))).toBeGreaterThan(0);
  });

  test("a browser that signed in before still does, whoever tries the password elsewhere", async () => {
    const { username } = await makeAccount("CUSTOMER");
    const first = await login(username, password);
    const device = first.headers.getSetCookie()[1]?.split("; ") ?? [];
    expect(device).toEqual(expect.arrayContaining(["Path=/", "HttpOnly", "SameSite=Lax"]));
    for (let address = 0; address < 10; address += 1) {
      const headers = { "x-forwarded-for": someAddress() };
      const json = { email: username, password: "wrong-password" };
      await Promise.all(Array.from({ length: 10 }, () => send("POST", "/user/login", { json, headers })));
    }
    expectFailure(await login(username, password), { status: 429, code: 403 });
    const headers = { cookie: device[0] ?? "" };
    const json = { email: username, password };
    expectDocumented("login", await send("POST", "/user/login", { json, headers }));
  });

  test.each([
    ["origin", "https://elsewhere.example"],
    ["sec-fetch-site", "cross-site"],
  ])("a page of another site signs nobody in: %s %s", async (name, value) => {
    const { username } = await makeAccount("CUSTOMER");
    const body = new URLSearchParams({ email: username, password }).toString();
    const form = { "content-type": "application/x-www-form-urlencoded", [name]: value };
    const reply = await send("POST", "/user/login", { body, headers: form });
    expectFailure(reply, { status: 403, code: 400 });
    expect(reply.headers.getSetCookie()).toEqual([]);
  });

  test.each(["CUSTOMER", "SELLER", "ADMIN"] as const)("admits %s, by address or username", async (role) => {
    const { email, username } = await makeAccount(role);
    for (const identifier of [email ?? "", (email ?? "").toUpperCase(), username])
      expectDocumented("login", await login(identifier, password));
  });

  test("signing out ends this session and no other", async () => {
    const { email } = await makeAccount("CUSTOMER");
    const [first, second] = [
      await signInByCookie(email ?? "", password),
      await signInByCookie(email ?? "", password),
    ];
    const reply = await send("POST", "/user/logout", { cookie: first });
    expectDocumented("logout", reply);
    const { name, value, attributes } = cookieOf(reply);
    expect([name, value]).toEqual(["next-auth.session-token", ""]);
    expect(attributes).toContain("Expires=Thu, 01 Jan 1970 00:00:00 GMT");
    expectFailure(await profile(first), { status: 401, code: 401 });
    expectFailure(await send("POST", "/user/logout", { token: first }), { status: 401, code: 401 });
    expectDocumented("getProfile", await profile(second));
  });

  test("a cookie sent from another site writes nothing", async () => {
    const { email } = await makeAccount("CUSTOMER");
    const cookie = await signInByCookie(email ?? "", password);
    const headers = { origin: "https://elsewhere.example" };
    const reply = await send("POST", "/user/logout", { cookie, headers });
    expectFailure(reply, { status: 403, code: 400 });
    expectDocumented("getProfile", await profile(cookie));
  });

  test("someone of another contract is shown by username, without an address", async () => {
    const { token, username } = await makePerson("CUSTOMER", { email: null, name: null });
    const reply = await send("GET", "/user/profile", { token });
    expectDocumented("getProfile", reply);
    expect(reply.body).toMatchObject({ data: { name: username, email: "", role: "CUSTOMER" } });
  });
});

describe("changing the password", () => {
  const change = (secret: string, confirmation = secret) => ({
    old_password: password,
    new_password: secret,
    confirm_new_password: confirmation,
  });

  test("stays signed in with a fresh cookie and ends the other sessions", async () => {
    const { email } = await makeAccount("CUSTOMER");
    const [mine, other] = [
      await signInByCookie(email ?? "", password),
      await signInByCookie(email ?? "", password),
    ];
    const json = change("another-password");
    const reply = await send("POST", "/user/change-password", { cookie: mine, json });
    expectDocumented("changePassword", reply);
    expectDocumented("getProfile", await profile(mine));
    expectDocumented("getProfile", await profile(cookieOf(reply).value));
    expectFailure(await profile(other), { status: 401, code: 401 });
    expectFailure(await login(email ?? "", password), { status: 403, code: 403 });
    expectDocumented("login", await login(email ?? "", "another-password"));
  });

  test.each([
    ["a wrong old password", { ...change("another-password"), old_password: "wrong-password" }],
    ["a confirmation that differs", change("another-password", "another-passwort")],
    ["a new password that is too short", change("12345")],
    ["no confirmation", { old_password: password, new_password: "another-password" }],
    ["a number for a password", { ...change("another-password"), new_password: 12345678 }],
  ])("is refused with %s, and changes nothing", async (_, json) => {
    const { token, username } = await makePerson("SELLER");
    const reply = await send("POST", "/user/change-password", { token, json });
    expectFailure(reply, { status: 400, code: 400 });
    expect(cookieOf(reply).value).toBe("");
    expectDocumented("login", await login(username, password));
  });
});
