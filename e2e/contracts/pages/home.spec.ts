import { expect, it } from "vitest";
import { send } from "../shared/send";

type Headers = Record<string, string>;

const home = (headers: Headers, search = "") => send("GET", `/${search}`, { headers });

it.each<Headers>([
  { "accept-language": "en" },
  { "accept-language": "en-US,en;q=0.9" },
  { "accept-language": "zh;q=0, en" },
  { "accept-language": "zh", cookie: "locale=en" },
])("home sends %j to its English page, on whichever host it was asked", async (headers) => {
  const reply = await home(headers, "?utm_source=a");
  expect(reply.status).toBe(307);
  expect(reply.headers.get("location")).toBe("/en?utm_source=a");
  expect(reply.headers.get("vary")).toContain("Accept-Language");
  const named = await home({ ...headers, "x-forwarded-host": "shop.example", "x-forwarded-proto": "https" });
  expect(named.status).toBe(307);
  expect(new URL(named.headers.get("location") ?? "", "https://shop.example").href).toBe(
    "https://shop.example/en",
  );
});

it.each<Headers>([
  {},
  { "accept-language": "en;q=0.1, zh;q=0.9" },
  { "accept-language": "fr" },
  { "accept-language": "en", cookie: "locale=zh" },
  { "accept-language": "en", "sec-fetch-site": "same-origin" },
])("home greets %j in Chinese", async (headers) => {
  const reply = await home(headers);
  expect(reply.status).toBe(200);
  expect(reply.text).toContain('lang="zh-CN"');
});
