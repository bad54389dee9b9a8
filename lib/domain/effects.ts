import { announceExpired } from "@/lib/cache/announce";
import type { Tag } from "@/lib/cache/versions";
import type { QueuedJob } from "@/lib/jobs/enqueue";
import { writeJobs } from "@/lib/jobs/write-jobs";
import type { AuditRecord } from "./audit/record-audit";
import { writeAudit } from "./audit/write-audit";
import type { Context } from "./context";
import type { NewEvent } from "./events/record-event";
import { writeEvents } from "./events/write-events";
import type { NewNotice } from "./notices/notify";
import { writeNotices } from "./notices/write-notices";

/** What must follow from a transaction, collected while it runs. */
export type Effects = {
  expired: Set<Tag>;
  events: NewEvent[];
  notices: NewNotice[];
  audit: AuditRecord[];
  jobs: QueuedJob[];
  /** Whether it is said who changes prices and statuses (`signChanges`). */
  signed: boolean;
};

export function noEffects(): Effects {
  return { expired: new Set(), events: [], notices: [], audit: [], jobs: [], signed: false };
}

/** The effects of the running transaction. Outside one a crash would lose them: that is a defect, and throws. */
export function effectsOf({ effects }: Context): Effects {
  if (!effects) throw new Error("what must follow from a change belongs in its transaction (inTransaction)");
  return effects;
}

/** Makes every cached answer that carries one of the tags stale, in every process, with the commit. */
export function expire(context: Context, ...tags: Tag[]): void {
  const { expired } = effectsOf(context);
  for (const tag of tags) expired.add(tag);
}

/** Writes what was collected, as the last statements before the commit: the locks that they take are held shortly. */
export async function writeEffects(context: Context): Promise<void> {
  const { expired, events, notices, audit, jobs } = effectsOf(context);
  await writeJobs(context.db, jobs);
  await writeNotices(context, notices);
  await writeAudit(context, audit);
  await writeEvents(context.db, context.clock(), events);
  await announceExpired(context.db, [...expired]);
}
