import { expect, it } from "vitest";
import { parseRange } from "./byte-range";

it.each([
  [null, 10, "whole"],
  ["bytes=0-", 10, { start: 0, end: 9 }],
  ["bytes=0-0", 10, { start: 0, end: 0 }],
  ["bytes=2-5", 10, { start: 2, end: 5 }],
  ["bytes=9-", 10, { start: 9, end: 9 }],
  ["bytes=2-500", 10, { start: 2, end: 9 }],
  ["BYTES=2-3", 10, { start: 2, end: 3 }],
  ["bytes=-3", 10, { start: 7, end: 9 }],
  ["bytes=-30", 10, { start: 0, end: 9 }],
  ["bytes=-0", 10, "unsatisfiable"],
  ["bytes=10-", 10, "unsatisfiable"],
  ["bytes=10-20", 10, "unsatisfiable"],
  ["bytes=0-", 0, "unsatisfiable"],
  ["bytes=-1", 0, "unsatisfiable"],
  ["bytes=5-2", 10, "whole"],
  ["bytes=-", 10, "whole"],
  ["bytes=", 10, "whole"],
  ["bytes=a-b", 10, "whole"],
  ["bytes=0-1,4-5", 10, "whole"],
  ["bytes=--1", 10, "whole"],
  ["bytes=99999999999999999999-", 10, "whole"],
  ["items=0-1", 10, "whole"],
])("%s of %d bytes is %j", (header, size, range) => {
  expect(parseRange(header, size)).toEqual(range);
});
