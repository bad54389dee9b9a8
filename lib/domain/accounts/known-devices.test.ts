import { expect, test } from "vitest";
import { useTestDatabase } from "@/lib/testing/database";
import { makeUser } from "@/lib/testing/factories";
import { createContext } from "../context";
import { limits } from "../limits/limits";
import { sweepExpired } from "../limits/sweep-expired";
import { login } from "./login";
import { hashPassword } from "./password";

const database = useTestDatabase();
const password = "a-good-password";
const limited = { code: "auth.rate_limited" };
const wrong = { code: "auth.wrong_credentials" };

type From = { address: string; device?: string };

const at = (from: From, now = new Date()) => ({ ...createContext(database(), null, from), clock: () => now });

async function makeOwner() {
  const user = await makeUser(database(), { passwordHash: await hashPassword(password) });
  const tryLogin = (secret: string, from: From, now?: Date) =>
    login(at(from, now), { identifier: user.username ?? "", password: secret, contract: "storefront" });
  /** Ten wrong passwords from each of ten addresses: as many as the account admits. */
  const attack = async () => {
    const { most } = limits["login:pair"];
    for (let n = 0; n < limits["login:account"].most; n++) {
      const address = `198.51.100.${Math.floor(n / most)}`;
      await expect(tryLogin("wrong-one", { address })).rejects.toMatchObject(wrong);
    }
    await expect(tryLogin(password, { address: "198.51.100.200" })).rejects.toMatchObject(limited);
  };
  return { user, tryLogin, attack };
}

test("whoever tries passwords elsewhere does not lock out a device that signed in before", async () => {
  const { tryLogin, attack } = await makeOwner();
  await tryLogin(password, { address: "192.0.2.1", device: "phone" });
  await tryLogin(password, { address: "192.0.2.7" });
  await attack();
  await tryLogin(password, { address: "192.0.2.99", device: "phone" });
  await tryLogin(password, { address: "192.0.2.7" });
  await expect(tryLogin(password, { address: "192.0.2.98", device: "another" })).rejects.toMatchObject(
    limited,
  );
});

test("a known device has an allowance of its own, and no more", async () => {
  const { tryLogin } = await makeOwner();
  const from = { address: "192.0.2.20", device: "laptop" };
  await tryLogin(password, from);
  for (let n = 0; n < limits["login:device"].most; n++) {
    await expect(tryLogin("wrong-one", from)).rejects.toMatchObject(wrong);
  }
  await expect(tryLogin(password, from)).rejects.toMatchObject(limited);
  await expect(tryLogin(password, { ...from, address: "192.0.2.21" })).rejects.toMatchObject(limited);
});

test("a device that is known to one account is not to another", async () => {
  const [mine, theirs] = [await makeOwner(), await makeOwner()];
  const from = { address: "192.0.2.30", device: "attacker" };
  await mine.tryLogin(password, from);
  await theirs.attack();
  await expect(theirs.tryLogin(password, from)).rejects.toMatchObject(limited);
});

test("an IPv6 subscriber is known by the network, not by the address of the day", async () => {
  const { tryLogin, attack } = await makeOwner();
  await tryLogin(password, { address: "2001:db8:1:2:aaaa::1" });
  await attack();
  await tryLogin(password, { address: "2001:db8:1:2:bbbb::2" });
  await expect(tryLogin(password, { address: "2001:db8:1:3::1" })).rejects.toMatchObject(limited);
});

test("neither cookie nor address is stored, and what is old or too much goes", async () => {
  const { user, tryLogin } = await makeOwner();
  const start = Date.now() - 200 * 86_400_000;
  for (let n = 0; n < 22; n++) {
    await tryLogin(password, { address: "192.0.2.40", device: `device-${n}` }, new Date(start + n * 1000));
  }
  const rows = await database().knownDevice.findMany({ where: { userId: user.id } });
  expect(rows.map(({ kind }) => kind).sort()).toEqual(["ADDRESS", ...Array(20).fill("COOKIE")]);
  expect(JSON.stringify(rows)).not.toMatch(/device-|192\.0/);
  await tryLogin(password, { address: "192.0.2.40", device: "device-0" });
  await sweepExpired(at({ address: "" }));
  expect(await database().knownDevice.count({ where: { userId: user.id } })).toBe(2);
});
