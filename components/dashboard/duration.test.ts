import { expect, test } from "vitest";
import { wordDuration } from "./duration";

test.each([
  [0, "1 min", "1 分钟"],
  [59 * 60, "59 min", "59 分钟"],
  [3_570, "1 h 0 min", "1 小时 0 分"],
  [47 * 3600 + 1800, "47 h 30 min", "47 小时 30 分"],
  [48 * 3600, "2 days 0 h", "2 天 0 小时"],
  [75 * 3600, "3 days 3 h", "3 天 3 小时"],
])("%d seconds", (seconds, en, zh) => {
  expect([wordDuration("en", seconds), wordDuration("zh", seconds)]).toEqual([en, zh]);
});
