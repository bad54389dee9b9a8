import { describe, expect, it } from "vitest";
import { z } from "zod";
import { db } from "@/lib/db";
import { makeAccount, password, unique } from "../shared/arrange";
import { send } from "../shared/send";
import { makeMaker } from "./people";
import { expectProblem } from "./problems";

const register = (json: unknown) => send("POST", "/api/users/register", { json });
const login = (json: unknown) => send("POST", "/api/users/login", { json });

function newcomer() {
  const username = unique("maker");
  return { username, password, email: `${username}@example.com`, phone: "13800000000" };
}

describe("POST /api/users/register (000 §1.1)", () => {
  it("makes a seller who can sign in at once", async () => {
    const person = newcomer();
    const reply = await register(person);
    expect(reply.status).toBe(201);
    const { user_id } = z.object({ user_id: z.string().regex(/^\d+$/) }).parse(reply.body);
    const row = await db().user.findUniqueOrThrow({ where: { id: Number(user_id) } });
    expect(row).toMatchObject({ role: "SELLER", username: person.username, email: person.email });
    expect(reply.body).toMatchObject({ created_at: row.createdAt.toISOString(), phone: person.phone });
    expect(reply.text).not.toContain(password);
    expect((await login(person)).status).toBe(200);
  });

  it.each([
    ["no username", { username: undefined }, ["username"]],
    ["a blank username", { username: "   " }, ["username"]],
    ["a username of 65 characters", { username: "x".repeat(65) }, ["username"]],
    ["a number as username", { username: 123456 }, ["username"]],
    ["no password", { password: undefined }, ["password"]],
    ["no e-mail address", { email: undefined }, ["email"]],
    ["what is no e-mail address", { email: "maker" }, ["email"]],
    ["no phone", { phone: undefined }, ["phone"]],
    ["a phone of 21 characters", { phone: "1".repeat(21) }, ["phone"]],
    [
      "nothing right",
      { username: "", password: 1, email: null, phone: [] },
      ["username", "password", "email", "phone"],
    ],
  ])("refuses %s", async (_, change, fields) => {
    expectProblem(await register({ ...newcomer(), ...change }), 400, "request.invalid", fields);
  });

  it("refuses a password that is too short", async () => {
    expectProblem(await register({ ...newcomer(), password: "12345" }), 400, "account.password_length");
  });

  it("refuses a username or e-mail address that is taken, in any case", async () => {
    const person = newcomer();
    expect((await register(person)).status).toBe(201);
    const { username, email } = person;
    expectProblem(
      await register({ ...newcomer(), username: username.toUpperCase() }),
      409,
      "account.username_taken",
    );
    expectProblem(await register({ ...newcomer(), email: email.toUpperCase() }), 409, "account.email_taken");
  });

  it("lets one of ten simultaneous newcomers have a name", async () => {
    const { username } = newcomer();
    const replies = await Promise.all(
      Array.from({ length: 10 }, () => register({ ...newcomer(), username })),
    );
    expect(replies.map(({ status }) => status).sort()).toEqual([201, ...Array(9).fill(409)]);
  });

  it("refuses what is not JSON", async () => {
    const headers = { "content-type": "application/json" };
    const broken = await send("POST", "/api/users/register", { body: "{", headers });
    expectProblem(broken, 400, "request.malformed");
    const form = await send("POST", "/api/users/register", { body: new FormData() });
    expectProblem(form, 415, "request.unsupported_media");
  });

  it("answers in English if asked", async () => {
    const headers = { "accept-language": "en-GB" };
    const { body } = await send("POST", "/api/users/register", { json: {}, headers });
    expect(body).toMatchObject({
      errors: [{ field: "username", message: "is required" }, {}, {}, {}],
    });
  });
});

describe("POST /api/users/login (000 §1.2)", () => {
  const signedIn = z.object({ user_id: z.string(), token: z.string(), expires_at: z.iso.datetime() });

  it.each(["CUSTOMER", "SELLER", "ADMIN"] as const)("signs a %s in", async (role) => {
    const { id, username } = await makeAccount(role);
    const reply = await login({ username, password });
    expect(signedIn.parse(reply.body).user_id).toBe(String(id));
  });

  it("tells when the token really expires, and under which contract it speaks", async () => {
    const { id, username } = await makeAccount("SELLER");
    const { expires_at } = signedIn.parse((await login({ username, password })).body);
    const session = await db().session.findFirstOrThrow({ where: { userId: id } });
    expect(expires_at).toBe(session.expiresAt.toISOString());
    expect(session.contract).toBe("creator");
  });

  it("takes the e-mail address for the username, in any case", async () => {
    const { email, username } = await makeAccount("SELLER");
    expect((await login({ username: email?.toUpperCase(), password })).body).toMatchObject({ username });
  });

  it.each([
    ["no username", { username: undefined }, ["username"]],
    ["no password", { password: undefined }, ["password"]],
    ["a number as password", { password: 1 }, ["password"]],
    ["an empty password", { password: "" }, ["password"]],
  ])("refuses %s", async (_, change, fields) => {
    expectProblem(await login({ username: "maker", password, ...change }), 400, "request.invalid", fields);
  });

  it("answers an unknown account and a wrong password alike", async () => {
    const { username } = await makeMaker();
    for (const json of [
      { username, password: "not it" },
      { username: unique("nobody"), password },
    ]) {
      const reply = await login(json);
      expectProblem(reply, 401, "auth.wrong_credentials");
      expect(reply.body).toMatchObject({ title: "用户名或密码错误" });
    }
  });
});
