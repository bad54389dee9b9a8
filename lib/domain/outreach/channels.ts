import type { AddressKind, OutreachChannel } from "@/lib/generated/prisma/enums";

type Channel = {
  /** What it is sent to. */
  address: AddressKind;
  /** Whose windows it uses. */
  quota: QuotaGroup;
  /** Whether a text has a subject. */
  subject: boolean;
};

type Quota = {
  /** One budget for the whole market (one mailbox), or one for each shop and each seller without one. */
  of: "market" | "account";
  /** How long a window is. */
  days: number;
  /** What may be sent in it. */
  capacity: number;
  /** Messages without an answer to one creator after which no more is sent to them. */
  unanswered: number;
};

/** What a provider lets through. Windows begin at midnight of `APP_TIMEZONE`, those of a week on Monday. */
export const quotaGroups = {
  email: { of: "market", days: 1, capacity: 500, unanswered: 3 },
  tiktok: { of: "account", days: 7, capacity: 250, unanswered: 5 },
} as const satisfies Record<string, Quota>;

export type QuotaGroup = "email" | "tiktok";

/** Everything that differs between ways of reaching a creator. */
export const channels = {
  EMAIL: { address: "EMAIL", quota: "email", subject: true },
  TK_DM: { address: "TIKTOK", quota: "tiktok", subject: false },
  TK_PLAN: { address: "TIKTOK", quota: "tiktok", subject: false },
} as const satisfies Record<OutreachChannel, Channel>;
