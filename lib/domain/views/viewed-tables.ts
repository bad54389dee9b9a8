/** The tables that have views and chosen columns. */
export const viewedTables = ["products"] as const;
export type ViewedTable = (typeof viewedTables)[number];
