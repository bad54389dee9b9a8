import { expect, test } from "vitest";
import { locales } from "@/lib/i18n/locales";
import { messages } from "@/lib/i18n/messages";
import { holdReasons } from "./hold-reasons";

test.each(locales)("every reason has its words in %s", (locale) => {
  expect(Object.keys(messages[locale].outreach.hold).sort()).toEqual(Object.keys(holdReasons).sort());
});
