import type { MatchRowView } from "./match-row-view";

/** Rows whose name, handles or tags contain a text. */
export function rowsWith(rows: readonly MatchRowView[], text: string): MatchRowView[] {
  const wanted = text.trim().toLowerCase();
  return rows.filter(({ name, accounts, tags }) =>
    [name, ...tags, ...accounts.map(({ handle }) => handle)].join(" ").toLowerCase().includes(wanted),
  );
}
