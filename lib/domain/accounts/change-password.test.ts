import { afterAll, beforeAll, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "@/lib/testing/database";
import { createContext } from "../context";
import { limits } from "../limits/limits";
import { changePassword } from "./change-password";
import { findSession } from "./find-session";
import { getAccount } from "./get-account";
import { login } from "./login";
import { logout } from "./logout";
import { registerAndLogin } from "./register-and-login";
import { readToken } from "./token";
import { updateAccount } from "./update-account";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const oldPassword = "the-old-password";
const newPassword = "the-new-password";
let people = 0;

/** A seller signed in on two devices, and the context of each. */
async function signedInTwice() {
  const username = `seller-${++people}`;
  const anyone = createContext(database.db, null);
  const input = { role: "SELLER", username, password: oldPassword, contract: "storefront" } as const;
  const first = await registerAndLogin(anyone, input);
  const second = await login(anyone, { identifier: username, password: oldPassword, contract: "mall" });
  return { username, here: await contextOf(first.sessionId), there: await contextOf(second.sessionId) };
}

async function contextOf(sessionId: string) {
  const session = await findSession(database.db, sessionId);
  if (!session) throw new Error("the session has ended");
  return createContext(database.db, session.actor);
}

test("a new password ends the other sessions and keeps this one", async () => {
  const { username, here, there } = await signedInTwice();
  const before = await findSession(database.db, here.actor.sessionId);
  const fresh = await changePassword(here, { oldPassword, newPassword });
  expect(await readToken(fresh.token)).toEqual({ sessionId: here.actor.sessionId, contract: "storefront" });
  expect(fresh.expiresAt).toEqual(before?.expiresAt);
  expect(await findSession(database.db, here.actor.sessionId)).not.toBeNull();
  expect(await findSession(database.db, there.actor.sessionId)).toBeNull();
  const signIn = (password: string) =>
    login(createContext(database.db, null), { identifier: username, password, contract: "mall" });
  await expect(signIn(oldPassword)).rejects.toMatchObject({ code: "auth.wrong_credentials" });
  await signIn(newPassword);
});

test("a wrong old password changes nothing", async () => {
  const { here, there } = await signedInTwice();
  const change = changePassword(here, { oldPassword: newPassword, newPassword });
  await expect(change).rejects.toMatchObject({ code: "account.wrong_old_password" });
  expect(await findSession(database.db, there.actor.sessionId)).not.toBeNull();
});

test("a new password of a wrong length is refused", async () => {
  const { here } = await signedInTwice();
  const change = changePassword(here, { oldPassword, newPassword: "short" });
  await expect(change).rejects.toMatchObject({ code: "account.password_length" });
});

test("guessing the old password is limited", async () => {
  const { here } = await signedInTwice();
  const guess = (guessed: string) => changePassword(here, { oldPassword: guessed, newPassword });
  for (let n = 0; n < limits["password:account"].most; n++) {
    await expect(guess("a-guess")).rejects.toMatchObject({ code: "account.wrong_old_password" });
  }
  await expect(guess(oldPassword)).rejects.toMatchObject({ code: "auth.rate_limited" });
});

test("of two changes at once from two devices one wins, and its device stays signed in", async () => {
  const { here, there } = await signedInTwice();
  const results = await Promise.allSettled([
    changePassword(here, { oldPassword, newPassword }),
    changePassword(there, { oldPassword, newPassword: `${newPassword}-2` }),
  ]);
  const [winner] = results.filter((result) => result.status === "fulfilled");
  const [loser] = results.filter((result) => result.status === "rejected");
  expect(loser?.reason).toMatchObject({ code: "account.wrong_old_password" });
  const sessions = await database.db.session.findMany({ where: { userId: here.actor.id } });
  expect(sessions.map(({ id }) => id)).toEqual([winner?.value.sessionId]);
});

test("a session that has just been ended changes no password", async () => {
  const { username, here } = await signedInTwice();
  await logout(here);
  await expect(changePassword(here, { oldPassword, newPassword })).rejects.toMatchObject({
    code: "auth.required",
  });
  await login(createContext(database.db, null), {
    identifier: username,
    password: oldPassword,
    contract: "mall",
  });
});

test("logging out ends this session only, and twice is no error", async () => {
  const { here, there } = await signedInTwice();
  await logout(here);
  await logout(here);
  expect(await findSession(database.db, here.actor.sessionId)).toBeNull();
  expect(await findSession(database.db, there.actor.sessionId)).not.toBeNull();
});

test("an account changes what is given and clears what is null", async () => {
  const { here } = await signedInTwice();
  await updateAccount(here, { name: "明", phone: "13900000000", defaultAddress: "杭州" });
  await updateAccount(here, { phone: null });
  expect(await getAccount(here)).toMatchObject({ name: "明", phone: null, defaultAddress: "杭州" });
});

test("a deleted account is not found", async () => {
  const { here } = await signedInTwice();
  await database.db.user.delete({ where: { id: here.actor.id } });
  await expect(getAccount(here)).rejects.toMatchObject({ code: "account.not_found" });
  await expect(updateAccount(here, { name: "x" })).rejects.toMatchObject({ code: "account.not_found" });
});
