import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { envNames, parseEnv } from "./env";

describe("parseEnv", () => {
  test("has a default for everything a demo needs", () => {
    expect(parseEnv({})).toMatchObject({ PORT: 3000, DATA_DIR: ".data", APP_URL: "http://localhost:3000" });
  });

  test("derives the address from the port", () => {
    expect(parseEnv({ PORT: "8080" }).APP_URL).toBe("http://localhost:8080");
  });

  test("drops the slash at the end of the address", () => {
    expect(parseEnv({ APP_URL: "https://shop.example.com/" }).APP_URL).toBe("https://shop.example.com");
  });

  test("takes an empty value for an absent one", () => {
    expect(parseEnv({ DATABASE_URL: "", PORT: "" })).toMatchObject({ PORT: 3000 });
  });

  test.each([
    ["PORT", "70000"],
    ["PORT", "http"],
    ["DATABASE_URL", "mysql://localhost/jishi"],
    ["DATABASE_POOL_SIZE", "0"],
    ["AUTH_SECRET", "short"],
    ["APP_URL", "shop.example.com"],
    ["APP_TIMEZONE", "Beijing"],
    ["TRUST_PROXY", "yes"],
    ["LOG_LEVEL", "loud"],
    ["NODE_ENV", "staging"],
    ["MEDIA_MAX_IMAGE_MB", "-1"],
  ])("names %s when it is %s", (name, value) => {
    expect(() => parseEnv({ [name]: value })).toThrow(new RegExp(`\\b${name} should be \\S+`));
  });

  test("names every wrong variable at once", () => {
    expect(() => parseEnv({ PORT: "x", LOG_LEVEL: "x" })).toThrow(/PORT.*\n.*LOG_LEVEL/);
  });
});

test(".env.example explains every variable and no other", () => {
  const example = readFileSync(".env.example", "utf8");
  const explained = [...example.matchAll(/^# ([A-Z_]+)=/gm)].map((match) => match[1]);
  expect(explained).toEqual(envNames);
});
