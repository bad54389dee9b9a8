import { describe, expect, it } from "vitest";
import { viewOf } from "@/lib/api/origin";
import { absoluteText } from "@/lib/contracts/addresses";
import { addressSchema } from "@/lib/contracts/fields";
import { env } from "@/lib/env";
import { keepAddresses } from "./own-addresses";

const file = "/media/0123456789abcdef0123.webp";
const origin = "http://192.168.1.7:3000";
const keep = (text: string) => keepAddresses({ origin }, text);

describe("what is kept of an address", () => {
  it.each([
    [`${env.APP_URL}${file}`, file],
    [`${origin}${file}`, file],
    [`https://192.168.1.7:3000${file}?w=640`, `${file}?w=640`],
    [`//192.168.1.7:3000${file}`, file],
    [file, file],
    [
      `<img src="${origin}${file}"><a href='${origin}${file}'>a</a>`,
      `<img src="${file}"><a href='${file}'>a</a>`,
    ],
    [`<video><source src=${origin}${file}></video>`, `<video><source src=${file}></video>`],
    [`![a](${origin}${file} "t") and ${env.APP_URL}${file}`, `![a](${file} "t") and ${file}`],
    ["//img.example/a.jpg", "https://img.example/a.jpg"],
    [
      '<img src = "//img.example/a.jpg">![](<//b.example/c>)',
      '<img src = "https://img.example/a.jpg">![](<https://b.example/c>)',
    ],
  ])("%s", (given, kept) => expect(keep(given)).toBe(kept));

  it.each([
    `https://other.example${file}`,
    `https://192.168.1.7${file}`,
    `${origin}/products/1`,
    `${origin}/media/0123456789abcdef0123/../../api/auth/signout`,
    `${origin}/media/0123456789abcdef01234567`,
    "a // b, http://x.example//c",
    "<p>1//2</p>",
  ])("is all of it: %s", (text) => expect(keep(text)).toBe(text));
});

describe("what is told to readers elsewhere", () => {
  const tell = (text: string) => absoluteText(text, viewOf(origin, "zh"));

  it.each([
    [`<img src="${file}" />`, `<img src="${origin}${file}" />`],
    [`![a](${file} "t")\n${file}`, `![a](${origin}${file} "t")\n${origin}${file}`],
    [
      `https://other.example${file} https://a.example/?b=${file}`,
      `https://other.example${file} https://a.example/?b=${file}`,
    ],
    ["/media/x and /media/", "/media/x and /media/"],
  ])("%s", (kept, told) => expect(tell(kept)).toBe(told));

  it("is what was sent, after it was kept", () => {
    const sent = `<img src="${origin}${file}" />`;
    expect(tell(keep(sent))).toBe(sent);
  });
});

describe("the address of a picture", () => {
  it.each([file, "https://a.example/b?c=d", "http://a.example", "//img.example/a.jpg"])(
    "may be %s",
    (address) => expect(addressSchema.safeParse(address).success).toBe(true),
  );

  it.each([
    ...[
      "/media/../api/auth/signout",
      "/media/a/../../b",
      "/media/a..b",
      "/media/",
      "/media/temp/a.jpg",
      "/other/a",
      "a.jpg",
    ],
    ...["///a", "//", "https://", "javascript:alert(1)", `https://a.example/"b`, "https:\\\\a.example"],
  ])("is never %s", (address) => expect(addressSchema.safeParse(address).success).toBe(false));
});
