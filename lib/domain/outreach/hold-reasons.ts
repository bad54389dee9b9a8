/** By what a held message is let go: by itself once its time has come, by a person, or never. */
type Release = "time" | "person" | "never";

/**
 * Why a message is not sent now, the first that holds, with who may let it go. The texts stand under the same codes in
 * `outreach.json`.
 */
export const holdReasons = {
  /** Its creator asked to be erased. */
  erased: "never",
  /** The address is on a list of those that are not written to. */
  suppressed: "never",
  closed: "person",
  declined: "person",
  /** They have answered since the text was approved. */
  replied: "person",
  not_approved: "person",
  product_offline: "person",
  price_changed: "person",
  out_of_stock: "person",
  paused: "person",
  channel_off: "person",
  /** The service that the thread was begun with is no longer configured. */
  not_configured: "time",
  /** A person wants to look at it again. */
  by_hand: "person",
  /** The service put it off too often. */
  failing: "person",
  /** So many messages have had no answer. */
  unanswered: "time",
  /** Outside the hours of the channel's settings. */
  hours: "time",
  /** The channel's window is used up. */
  quota: "time",
  /** What the account allows itself of it is used up. */
  account_quota: "time",
} as const satisfies Record<string, Release>;

export type HoldReason = keyof typeof holdReasons;

export const isHoldReason = (code: string): code is HoldReason => code in holdReasons;

/** The codes that are looked at again without anyone. */
export const curedByTime = Object.keys(holdReasons).filter(
  (code) => isHoldReason(code) && holdReasons[code] === "time",
);
