import { expect, it } from "vitest";
import { policyWithHashes, policyWithNonce } from "./security-headers";

it.each([
  ["of many", policyWithHashes("<script>1</script>")],
  ["of one request", policyWithNonce("once")],
])("a page %s shows pictures and films wherever sellers may name them", (_, policy) => {
  const sources = new Map(
    policy.split("; ").map((directive) => {
      const [name = "", ...list] = directive.split(" ");
      return [name, list] as const;
    }),
  );
  for (const kind of ["img-src", "media-src"]) {
    expect(sources.get(kind)).toEqual(expect.arrayContaining(["'self'", "http:", "https:"]));
  }
  expect(sources.get("script-src")?.join(" ")).not.toMatch(/http|unsafe/);
});
