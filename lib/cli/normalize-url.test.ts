import { describe, expect, it } from "vitest";
import { normalizeUrl } from "./normalize-url";

describe("normalizeUrl", () => {
  it.each([
    ["/api/products/%", "/api/products/%25"],
    ["/api/products/%ff/", "/api/products/%25ff/"],
    ["/a/%e0%a4%a/b?q=%ff", "/a/%25e0%25a4%25a/b?q=%ff"],
    ["/%ed%a0%80", "/%25ed%25a0%2580"],
  ])("reads the escapes of %s as text", (url, legible) => {
    expect(normalizeUrl(url)).toBe(legible);
  });

  it.each([
    ["*", "/"],
    ["http://elsewhere.example", "/"],
    ["HTTPS://elsewhere.example:80?q=a", "/?q=a"],
    ["http://elsewhere.example/products/1?q=a", "/products/1?q=a"],
  ])("asks this server for what is meant by %s", (target, url) => {
    expect(normalizeUrl(target)).toBe(url);
  });

  it.each(["/", "/api/products/1?q=%", "/products/%E5%A4%A7", "/a%2fb", "/%00", "?", ""])(
    "leaves %s as it is",
    (url) => {
      expect(normalizeUrl(url)).toBe(url);
    },
  );
});
