import type { ChangeSetView } from "@/lib/contracts/console/changes";
import type { ChangeChoices } from "./change-draft";
import { ChangeItem } from "./change-item";

/** Changes of many products, the newest first. */
export function ChangeList({ sets, choices }: { sets: readonly ChangeSetView[]; choices: ChangeChoices }) {
  return (
    <ul className="divide-y divide-line rounded-lg border border-line bg-surface">
      {sets.map((set) => (
        <ChangeItem key={`${set.change_id} ${set.state}`} set={set} choices={choices} linked />
      ))}
    </ul>
  );
}
