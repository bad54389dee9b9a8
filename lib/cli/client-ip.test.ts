import { describe, expect, test } from "vitest";
import { resolveClientIp } from "./client-ip";

function settle(headers: Record<string, string>, trusted: number, socket = "198.51.100.1") {
  const settled: Record<string, string | string[] | undefined> = { ...headers };
  resolveClientIp(settled, socket, trusted);
  return settled;
}

const spoofed = {
  "x-forwarded-for": "10.0.0.1",
  "x-forwarded-host": "evil.example",
  "x-forwarded-proto": "https",
  "x-forwarded-port": "1",
  "x-real-ip": "10.0.0.1",
  forwarded: "for=10.0.0.1",
};

describe("resolveClientIp", () => {
  test("believes nothing that a caller says when there is no proxy", () => {
    const address = { "x-forwarded-for": "198.51.100.1", "x-real-ip": "198.51.100.1" };
    expect(settle({ host: "shop.example", ...spoofed }, 0)).toEqual({ host: "shop.example", ...address });
  });

  test.each([
    [1, "203.0.113.7", "203.0.113.7"],
    [1, "10.0.0.1, 203.0.113.7", "203.0.113.7"],
    [2, "10.0.0.1, 203.0.113.7, 192.0.2.2", "203.0.113.7"],
    [3, "203.0.113.7", "203.0.113.7"],
    [1, "", "198.51.100.1"],
    [1, " , ", "198.51.100.1"],
  ])("behind %d proxies, %j comes from %s", (trusted, chain, caller) => {
    expect(settle({ "x-forwarded-for": chain }, trusted)["x-real-ip"]).toBe(caller);
  });

  test("keeps the host and the protocol that a proxy reports", () => {
    const settled = settle({ "x-forwarded-host": "shop.example", "x-forwarded-proto": "https" }, 1);
    expect(settled).toMatchObject({ "x-forwarded-host": "shop.example", "x-forwarded-proto": "https" });
  });

  test("writes an IPv4 address plainly", () => {
    expect(settle({}, 0, "::ffff:192.0.2.9")["x-real-ip"]).toBe("192.0.2.9");
  });
});
