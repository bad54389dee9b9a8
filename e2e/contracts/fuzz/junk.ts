import fc from "fast-check";

/** What a database can't keep, or keeps as something else. */
const unstorable = ["\u0000", "a\u0000b", "\ud800", "\udc00\ud800", "x\udfff", "\u0001\u0008\u007f\u0085"];

/** Texts that have broken somebody's server before. */
const texts = [
  "",
  " ",
  "\t\r\n",
  "\u0001\u0008\u001b[31m\u007f\u0085",
  "\ufffe\uffff\ufeff",
  "\u202e\u200b\u2028\u2029",
  "👩‍👩‍👧‍👦🏳️‍🌈",
  "é".normalize("NFD"),
  "Z̷̡̛͎̺͋̈́a̵͉̎l̸̰̓g̶͙̈́o̷̯͋",
  "' OR '1'='1",
  "'; DROP TABLE users; --",
  '") OR 1=1 --',
  "\\",
  "%",
  "_%\\",
  "$1",
  `${"$"}{7*7}{{7*7}}`,
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "</title><!--<![CDATA[",
  "javascript:alert(1)",
  "../../../../etc/passwd",
  "%00%ff%2e%2e%2f",
  "null",
  "undefined",
  "NaN",
  "Infinity",
  "-1",
  "0",
  "1.5",
  "1e999",
  "0x10",
  "٣",
  "１",
  "99999999999999999999999999",
  "2024-02-30 25:61:61",
  "0001-01-01 00:00:00",
  "9999-12-31 23:59:59",
  "true",
  "[object Object]",
  "__proto__",
  "constructor",
  "https://example.com/a.jpg",
  "http://[::1]:99999/",
  "/media/00000000000000000000",
  "/media/../../x",
  "00000000-0000-0000-0000-000000000000",
  "a".repeat(201),
  "大".repeat(5000),
  "((((((((((",
  "1,2,,3,1",
];

export const junkText = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom(...unstorable) },
  { weight: 6, arbitrary: fc.constantFrom(...texts) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 40 }) },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 40 }) },
);

export const junkNumber = fc.oneof(
  fc.constantFrom(0, -0, -1, 0.1, 1.005, 19.999, 1e-320, 2 ** 31 - 1, 2 ** 31, 2 ** 53, 1e21, 1e308, -1e308),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer(),
);

export const junkJson = fc.oneof(
  { weight: 5, arbitrary: junkText },
  { weight: 3, arbitrary: junkNumber },
  { weight: 2, arbitrary: fc.constantFrom(null, true, false, [], {}, [[]], [null], { length: 1 }) },
  { weight: 2, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
);

/** Bodies that are not what `JSON.stringify` makes. */
export const rawBody: fc.Arbitrary<string | Uint8Array<ArrayBuffer>> = fc.oneof(
  fc.uint8Array({ maxLength: 60 }).map((bytes) => new Uint8Array(bytes)),
  fc.constantFrom(
    "",
    "{",
    "nope",
    '{"a":1}{',
    "{'a':1}",
    '{"a":1e999,"price":1e999,"quantity":123456789012345678901234567890}',
    '{"__proto__":{"role":"ADMIN"},"constructor":{"prototype":{}}}',
    '{"username":"a","username":["b"],"password":1,"password":"c"}',
    "\ufeff{}",
    "<?xml version='1.0'?><!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>",
  ),
  fc.constantFrom(10, 1000, 50_000).map((depth) => `${"[".repeat(depth)}${"]".repeat(depth)}`),
  fc.constantFrom(10, 1000, 50_000).map((depth) => `${'{"a":'.repeat(depth)}1${"}".repeat(depth)}`),
  junkJson.map((value) => JSON.stringify(value)),
  // Cut within a character.
  fc.constant(new Uint8Array([0x7b, 0x22, 0x61, 0x22, 0x3a, 0x22, 0xe5, 0xa4, 0x22, 0x7d])),
);

export const contentType = fc.constantFrom(
  "application/json",
  "application/json; charset=gbk",
  "application/vnd.api+json",
  "text/plain",
  "application/x-www-form-urlencoded",
  "multipart/form-data",
  "multipart/form-data; boundary=x",
  "multipart/form-data; boundary=",
  "application/",
  ";",
);

/** Headers that some part of the server reads. */
export const junkHeaders: fc.Arbitrary<Record<string, string>> = fc.oneof(
  { weight: 3, arbitrary: fc.constant({}) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Record<string, string>>(
      { "accept-language": "xx-YY;q=nope,,,*;q=9" },
      { "accept-language": "e".repeat(4000) },
      { "accept-language": "\xff\xfe" },
      { "api-contract": "nobody" },
      { "api-contract": "__proto__" },
      { "api-contract": "MALL" },
      { accept: "text/html" },
      { "x-forwarded-proto": "javascript" },
      { "x-forwarded-host": "evil.example/<script>" },
      { "x-forwarded-host": "a, b" },
      { "x-forwarded-for": "not an address', ()" },
      { "content-encoding": "gzip" },
      { "next-action": "x" },
      { "x-middleware-subrequest": "middleware" },
      { "x-http-method-override": "DELETE" },
      { range: "bytes=0-" },
      { "if-none-match": "*" },
      { cookie: "next-auth.session-token=; locale=<>" },
      { origin: "null" },
    ),
  },
);
