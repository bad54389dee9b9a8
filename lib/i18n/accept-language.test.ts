import { describe, expect, it } from "vitest";
import { arrivalLocale, preferredLocale } from "./accept-language";

it.each([
  [null, "zh"],
  ["", "zh"],
  ["en", "en"],
  ["EN", "en"],
  ["en-US,en;q=0.9", "en"],
  ["zh-CN,zh;q=0.9,en;q=0.8", "zh"],
  ["en;q=0.1, zh;q=0.9", "zh"],
  ["zh;q=0, en", "en"],
  ["zh;q=0.5, en-GB;q=0.6", "en"],
  ["fr, en;q=0.5", "en"],
  ["fr", "zh"],
  ["*", "zh"],
  ["en;q=0", "zh"],
  ["zh;q=0", "en"],
  ["zh-CN;q=0", "en"],
  ["zh;q=0, fr", "en"],
  ["zh;q=0, en;q=0", "zh"],
  ["*;q=0", "zh"],
  ["zh;q=0, *;q=0.5", "en"],
  ["en;q=0.001", "en"],
  ["zh;q=x,,;;=", "zh"],
])("Accept-Language: %s is %s", (header, locale) => {
  expect(preferredLocale(header)).toBe(locale);
});

describe("who arrives at the home page", () => {
  const english = { acceptLanguage: "en", cookie: undefined, fetchSite: undefined };
  it.each([
    ["is greeted in the browser's language", english, "en"],
    ["from elsewhere, too", { ...english, fetchSite: "cross-site" }, "en"],
    ["in the language that was chosen before", { ...english, cookie: "a=b; locale=zh" }, "zh"],
    ["whichever that was", { ...english, acceptLanguage: "zh", cookie: "locale=en; x=y" }, "en"],
    ["but in what an unknown choice does not say", { ...english, cookie: "locale=fr; xlocale=zh" }, "en"],
    ["and from one of our pages as it was asked for", { ...english, fetchSite: "same-origin" }, "zh"],
  ])("%s", (_, arrival, locale) => {
    expect(arrivalLocale(arrival)).toBe(locale);
  });
});
