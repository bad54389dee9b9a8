/** What a thread may wait for, in the order in which a person would look. */
export const threadFilters = ["all", "answer", "approve", "proposed", "unknown", "held", "snoozed"] as const;
export type ThreadFilter = (typeof threadFilters)[number];
