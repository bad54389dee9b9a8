import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "@/lib/testing/database";
import { seedWhenEmpty } from "./seeding";

describe("seedWhenEmpty", () => {
  let database: TestDatabase;
  const used: TestDatabase[] = [];

  beforeEach(async () => {
    database = await createTestDatabase();
    used.push(database);
  });

  afterAll(async () => {
    for (const { drop } of used) await drop();
  });

  const addUser = () => database.db.user.create({ data: { role: "ADMIN", passwordHash: "!" } });

  test("seeds an empty database once", async () => {
    expect(await seedWhenEmpty(database.url, addUser)).toBe(true);
    expect(await seedWhenEmpty(database.url, addUser)).toBe(false);
    expect(await database.db.user.count()).toBe(1);
  });

  test("leaves a database that someone uses alone", async () => {
    await addUser();
    expect(await seedWhenEmpty(database.url, addUser)).toBe(false);
  });

  test("starts afresh after a seed that was cut off", async () => {
    const cutOff = async () => {
      await addUser();
      throw new Error("cut off");
    };
    await expect(seedWhenEmpty(database.url, cutOff)).rejects.toThrow("cut off");
    expect(await seedWhenEmpty(database.url, addUser)).toBe(true);
    const users = await database.db.user.findMany({ select: { id: true } });
    expect(users).toEqual([{ id: 1 }]);
  });
});
