"use client";

import type { MatchRowView } from "../match-row-view";
import { WhyNot } from "../why-not";
import { useDraft } from "./draft-context";
import { MatchChoice } from "./match-choice";
import { MatchingPanel } from "./matching-panel";

/** Finding creators, what was found, and whom to write to. */
export function PreviewStep({ rows }: { rows: readonly MatchRowView[] }) {
  const { status, task_id } = useDraft().campaign;
  return (
    <div className="grid grid-cols-1 gap-4">
      <MatchingPanel found={rows.length} />
      {status === "matched" && rows.length > 0 && <MatchChoice rows={rows} />}
      {status === "matched" && <WhyNot taskId={task_id} />}
    </div>
  );
}
