import { defineConfig, devices } from "@playwright/test";

// Workers load this file again: the port is decided once and handed on.
process.env.JOURNEYS_PORT ??= "4173";
const baseURL = `http://localhost:${process.env.JOURNEYS_PORT}`;

export default defineConfig({
  testDir: "e2e/journeys",
  // They end what hangs; a slow machine may take its time.
  timeout: 600_000,
  expect: { timeout: 60_000 },
  workers: 2,
  forbidOnly: true,
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ? [["line"], ["json"]] : [["list"]],
  use: {
    baseURL,
    locale: "zh-CN",
    timezoneId: "Asia/Shanghai",
    // A trace photographs the whole page at each step, which costs more than the page: `--trace on` where one is needed.
    trace: "off",
    // Nor has a test machine a graphics processor for what moves.
    contextOptions: { reducedMotion: "reduce" },
    actionTimeout: 60_000,
    launchOptions: {
      // Without a locale of its own Chromium gives no file a Chinese name.
      env: { ...process.env, LC_ALL: "C.UTF-8" },
      executablePath: process.env.PLAYWRIGHT_CHROMIUM,
      args: [
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-dev-shm-usage",
        "--disable-sync",
        "--no-first-run",
        // Chromium's own sandbox refuses to run as root, and only our pages are visited.
        ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      ],
    },
  },
  projects: [{ name: "chromium", use: { ...devices["Desktop Chrome"] } }],
  webServer: {
    command: "tsx -C react-server e2e/journeys/server.ts",
    port: Number(process.env.JOURNEYS_PORT),
    timeout: 600_000,
    reuseExistingServer: false,
    stdout: "pipe",
    stderr: "pipe",
    gracefulShutdown: { signal: "SIGTERM", timeout: 20_000 },
  },
});
