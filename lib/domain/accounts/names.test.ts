import { expect, test } from "vitest";
import { z } from "zod";
import { emailSchema } from "@/lib/contracts/fields";
import { useTestDatabase } from "@/lib/testing/database";
import { contextFor, makeUser } from "@/lib/testing/factories";
import { login } from "./login";
import { hashPassword } from "./password";
import { registerAndLogin } from "./register-and-login";
import { type Registration, registerUser } from "./register-user";

const database = useTestDatabase();
const anyone = () => contextFor(database());
const password = "a-good-password";
const emailInput = z.object({ email: emailSchema });
const register = (fields: Partial<Registration>) =>
  registerUser(anyone(), { role: "CUSTOMER", password, ...fields });
const signIn = (identifier: string, secret = password) =>
  login(anyone(), { identifier, password: secret, contract: "storefront" });

/** An account from before names that look alike were the same. */
async function makeOldUser(username: string, secret: string, email?: string) {
  const passwordHash = await hashPassword(secret);
  const [user] = await database().$transaction([
    makeUser(database(), { username: null, email: email ?? null, passwordHash }),
  ]);
  await database().$executeRawUnsafe("ALTER TABLE users DISABLE TRIGGER users_username_key");
  await database().$executeRaw`
    UPDATE users SET username = ${username}, username_key = look_alike_key(${username}), namesake = id
    WHERE id = ${user.id}`;
  await database().$executeRawUnsafe("ALTER TABLE users ENABLE TRIGGER users_username_key");
  return user;
}

test.each([
  ["demo-maker", "DEMO‐Maker"],
  ["fullwidth1", "ｆｕｌｌｗｉｄｔｈ１"],
  ["hidden-one", "hid\u200Bden\u00AD-one"],
  ["小明 同学", "小明\u3000同学"],
  ["cyrillic-e", "cyrillic-е"],
])("%s and %s are one name, by which either spelling signs in", async (taken, spelled) => {
  const user = await register({ username: taken });
  const twin = { role: "SELLER", username: spelled, password, contract: "storefront" } as const;
  await expect(register({ username: spelled })).rejects.toMatchObject({ code: "account.username_taken" });
  await expect(registerAndLogin(anyone(), twin)).rejects.toMatchObject({ code: "account.username_taken" });
  expect((await signIn(spelled)).user.id).toBe(user.id);
});

test.each(["a@b", "name＠example.com", "﹫home", "—", "\u200B"])("%j is no user name", async (username) => {
  const refused = { code: "account.username_invalid" };
  const twin = { role: "SELLER", username, password, contract: "storefront" } as const;
  await expect(register({ username })).rejects.toMatchObject(refused);
  await expect(registerAndLogin(anyone(), twin)).rejects.toMatchObject(refused);
});

test.each(["a@b", "name＠example.com", "\u200B"])("the database keeps no user name %j", async (username) => {
  await expect(makeUser(database(), { username })).rejects.toThrow(/not a user name/);
});

test("an old user name with an @ signs in, and nobody can register it as an address", async () => {
  const owner = await makeOldUser("Old@Example.com", "password-of-old");
  for (const email of ["old@example.com", "OLD@EXAMPLE.COM"]) {
    await expect(register({ email })).rejects.toMatchObject({ code: "account.email_taken" });
  }
  const other = await makeUser(database());
  const change = database().user.update({ where: { id: other.id }, data: { email: "old@example.com" } });
  await expect(change).rejects.toMatchObject({ code: "P2002" });
  await database().user.update({ where: { id: owner.id }, data: { email: "old@example.com" } });
  expect((await signIn("old@example.com", "password-of-old")).user.id).toBe(owner.id);
});

test("of old accounts that share a name or an address each signs in with its own password", async () => {
  const first = await makeOldUser("twin-name", "password-of-first");
  const second = await makeOldUser("ｔｗｉｎ－name", "password-of-second");
  expect((await signIn("twin-name", "password-of-first")).user.id).toBe(first.id);
  expect((await signIn("twin-name", "password-of-second")).user.id).toBe(second.id);
  await expect(signIn("twin-name", "password-of-neither")).rejects.toMatchObject({
    code: "auth.wrong_credentials",
  });
  const owner = await register({ email: "shared@example.com" });
  const squatter = await makeOldUser("shared@example.com", "password-of-squatter");
  expect((await signIn("shared@example.com")).user.id).toBe(owner.id);
  expect((await signIn("shared@example.com", "password-of-squatter")).user.id).toBe(squatter.id);
});

test("an address is the same in both spellings of its domain", async () => {
  const { email } = emailInput.parse({ email: "用户@XN--FSQU00A.xn--55qx5d" });
  expect(email).toBe("用户@例子.公司");
  const user = await register({ email });
  for (const spelled of ["用户@例子.公司", "用户@xn--fsqu00a.xn--55qx5d", "用户@例子。公司"]) {
    expect((await signIn(spelled)).user.id).toBe(user.id);
    const again = register(emailInput.parse({ email: spelled }));
    await expect(again).rejects.toMatchObject({ code: "account.email_taken" });
  }
});

test("an account whose address was kept in ASCII signs in, and its address stays taken", async () => {
  const passwordHash = await hashPassword(password);
  const old = await makeUser(database(), { email: "old@xn--bcher-kva.example", passwordHash });
  expect((await signIn("old@bücher.example")).user.id).toBe(old.id);
  await expect(register({ email: "old@bücher.example" })).rejects.toMatchObject({
    code: "account.email_taken",
  });
});

test.each(["a@[::1]", "a@[IPv6:2001:db8::1]", "a@127.0.0.1", "a b@例子.公司", "@例子.公司"])(
  "%j is no address",
  (email) => {
    expect(emailInput.safeParse({ email }).success).toBe(false);
  },
);
