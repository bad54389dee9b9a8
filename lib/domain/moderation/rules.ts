import type { ReportType } from "@/lib/generated/prisma/enums";

/**
 * What a decision can rest on, with the version that is in force. The texts stand under the same codes in
 * `moderation.json`. A rule that changes gets another version; one that is given up stays here, so that old decisions
 * can be read.
 */
export const rules = {
  "law.prohibited": { version: "2026-11", of: "law" },
  "law.infringement": { version: "2026-11", of: "law" },
  "terms.false_goods": { version: "2026-11", of: "terms" },
  "terms.contact": { version: "2026-11", of: "terms" },
  "terms.listing": { version: "2026-11", of: "terms" },
} as const satisfies Record<string, { version: string; of: "law" | "terms" }>;

export type Rule = keyof typeof rules;

export const ruleCodes = Object.keys(rules) as [Rule, ...Rule[]];

/** What a report of this type is most likely about. */
export const ruleOfReport = {
  FALSE_GOODS: "terms.false_goods",
  PROHIBITED: "law.prohibited",
  INFRINGEMENT: "law.infringement",
  OTHER: "terms.listing",
} as const satisfies Record<ReportType, Rule>;

/** A row's ground as a code; one that no longer exists reads as the general rule. */
export const ruleOf = (ground: string): Rule => ruleCodes.find((code) => code === ground) ?? "terms.listing";
