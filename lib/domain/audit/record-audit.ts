import type { Context } from "../context";
import { effectsOf } from "../effects";
import type { Facts } from "../facts";
import type { Act } from "./acts";

export type AuditRecord = {
  act: Act;
  /** The id of what the act was done to. */
  id: number | string;
  /** In whose chain it stands; the market's if absent. */
  shopId?: number | null;
  before?: Facts;
  after?: Facts;
};

/** Keeps who did this, when and from where; written with the running transaction, just before its commit. */
export function recordAudit(context: Context, record: AuditRecord): void {
  effectsOf(context).audit.push(record);
}
