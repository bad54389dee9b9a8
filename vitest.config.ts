import { defineConfig } from "vitest/config";

const root = import.meta.dirname;

// The package throws outside a React server build; its own empty module is what such a build gets.
const alias = { "@": root, "server-only": `${root}/node_modules/server-only/empty.js` };

// A developer's own settings do not reach the tests.
const unset = { DATABASE_URL: "", DATABASE_REPLICA_URL: "", UPLOADTHING_TOKEN: "", APP_URL: "" };

/**
 * The times end what hangs; a machine half as fast may take its time. Two files at once, since one of them often waits
 * for a database or a process; Vitest would take one worker less than there are cores.
 */
const patient = {
  maxWorkers: 2,
  testTimeout: 300_000,
  hookTimeout: 900_000,
  expect: { poll: { timeout: 120_000 } },
};

export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: "unit",
          include: ["{app,components,lib,prisma}/**/*.test.{ts,tsx}"],
          globalSetup: ["lib/testing/global-setup.ts"],
          setupFiles: ["lib/testing/setup.ts"],
          env: {
            ...unset,
            APP_TIMEZONE: "Asia/Shanghai",
            AUTH_SECRET: "for unit tests, on no server anywhere",
            LOG_LEVEL: "silent",
          },
          ...patient,
        },
      },
      {
        resolve: { alias },
        test: {
          name: "contracts",
          include: ["e2e/contracts/**/*.spec.ts"],
          globalSetup: ["lib/testing/contracts-setup.ts"],
          setupFiles: ["lib/testing/contracts-worker.ts"],
          ...patient,
        },
      },
    ],
  },
});
