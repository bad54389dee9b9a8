import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { type Application, startApplication } from "@/lib/testing/application";

let application: Application;

// The soak watches what the server holds: one that no other test file calls at the same time.
beforeAll(async () => {
  application = await startApplication();
  process.env.BASE_URL = application.baseUrl;
  process.env.DATABASE_URL = application.databaseUrl;
  process.env.SERVER_PID = String(application.serverPid);
  // What the environment says was read with the import above.
  vi.resetModules();
});
afterAll(() => application?.stop());

// The short editions; `npm run drill` runs the long ones. A broken invariant throws.
it.each(["oversell", "crash", "outreach", "soak"])("%s keeps its promise", async (name) => {
  const { drills } = await import("../../drills/all");
  const drill = drills.find((each) => each.name === name);
  const figures = await drill?.run("short", () => {});
  expect(Object.keys(figures ?? {})).not.toEqual([]);
});

it("every drill is tried", async () => {
  const { drills } = await import("../../drills/all");
  expect(drills.map(({ name }) => name)).toEqual(["oversell", "crash", "outreach", "soak"]);
});
