import { hash } from "@node-rs/argon2";
import { describe, expect, test } from "vitest";
import { hashPassword, nobodysHash, verifyPassword } from "./password";

const costOf = (hash: string) => hash.split("$").slice(1, 4);

// How long either takes is compared by `npm run bench`.
test("an account that does not exist costs what a real one costs", async () => {
  expect(costOf(nobodysHash)).toEqual(costOf(await hashPassword("of a real account")));
  expect(await verifyPassword(undefined, "of nobody")).toBe(false);
});

describe("a new password", () => {
  test.each([
    ["seven77", "account.password_length"],
    ["x1".repeat(65), "account.password_length"],
    ["👍👍👍👍", "account.password_length"],
    ["12345678", "account.password_common"],
    ["Password", "account.password_common"],
    ["ｐａｓｓｗｏｒｄ１", "account.password_common"],
    ["woaini1314", "account.password_common"],
    ["11111111", "account.password_common"],
    ["        ", "account.password_common"],
    ["\u3000 \u200B \u3000 \u200B ", "account.password_common"],
    ["Demo-Shop-Owner", "account.password_common"],
    ["138-0000-0001", "account.password_common"],
    ["Long.Address@Example.com", "account.password_common"],
    ["long.address", "account.password_common"],
    ["王小明的二手杂货铺", "account.password_common"],
  ])("%j is refused with %s", async (password, code) => {
    const owner = {
      username: "demo-shop-owner",
      phone: "138-0000-0001",
      email: "long.address@example.com",
      name: "王小明的二手杂货铺",
    };
    await expect(hashPassword(password, owner)).rejects.toMatchObject({ code });
  });

  test.each(["x1".repeat(64), "八个字的密码也行", "correct horse", "demo-shop-owner-2"])(
    "%j is admitted",
    async (password) => {
      expect(
        await verifyPassword(await hashPassword(password, { username: "demo-shop-owner" }), password),
      ).toBe(true);
    },
  );

  test("is the same however its letters are composed, and measured in letters", async () => {
    const composed = "crème-brûlée".normalize("NFC");
    const decomposed = composed.normalize("NFD");
    expect(await verifyPassword(await hashPassword(composed), decomposed)).toBe(true);
    expect(await verifyPassword(await hashPassword(decomposed), composed)).toBe(true);
    await expect(hashPassword("éééé".normalize("NFD"))).rejects.toMatchObject({
      code: "account.password_length",
    });
  });
});

test("passwords from before these rules still fit", async () => {
  for (const old of ["123456", "      ", "crème".normalize("NFD")]) {
    expect(await verifyPassword(await hash(old), old)).toBe(true);
  }
});

test("a text too long for a password fits none", async () => {
  const long = "e\u0301".repeat(200_000);
  expect(await verifyPassword(await hash(long.slice(0, 1024)), long)).toBe(false);
});
