import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type OwnServer, serveOwn } from "./serve-own";

let server: OwnServer;

// Hardly any room: what this shows of a handful of requests holds for many on a real server.
beforeAll(async () => {
  server = await serveOwn({
    MAX_RUNNING: "2",
    MAX_WAITING: "16",
    MAX_WAIT_MS: "60000",
    READY_ANSWERS: "off",
  });
});
afterAll(() => server.stop());

const ask = (path: string, init: RequestInit = {}) => fetch(server.url + path, init);

describe("more requests than there is room for", { timeout: 600_000 }, () => {
  it("are refused in the contract's shape, while the others and the probes are answered", async () => {
    const asked = Array.from({ length: 80 }, (_, index) => ask(`/api/categories?q=a${index}`));
    const live = await ask("/api/health/live");
    const answers = await Promise.all(asked);
    const refused = answers.filter(({ status }) => status === 503);
    const served = answers.filter(({ status }) => status === 200);
    expect(live.status).toBe(200);
    expect(refused.length + served.length).toBe(answers.length);
    expect(served.length).toBeGreaterThanOrEqual(18);
    expect(refused.length).toBeGreaterThan(0);
    expect(refused[0]?.headers.get("retry-after")).toBe("2");
    expect(await refused[0]?.json()).toMatchObject({ code: 503, data: null });
    expect((await ask("/api/categories?q=after")).status).toBe(200);
  });

  it("are refused with a page where a page was asked for", async () => {
    const answers = await Promise.all(
      Array.from({ length: 30 }, (_, index) => ask(`/en/products?q=a${index}`)),
    );
    const refused = answers.filter(({ status }) => status === 503);
    expect(refused.length).toBeGreaterThan(0);
    expect(await refused[0]?.text()).toContain("It is busy here right now");
    expect(answers.some(({ status }) => status === 200)).toBe(true);
  });

  it("leave the queue when their callers do", async () => {
    const impatient = Array.from({ length: 60 }, (_, index) => {
      const gone = new AbortController();
      const answer = ask(`/api/categories?q=b${index}`, { signal: gone.signal }).catch(() => undefined);
      gone.abort();
      return answer;
    });
    await Promise.all(impatient);
    expect((await ask("/api/categories?q=patient")).status).toBe(200);
  });
});
