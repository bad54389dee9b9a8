import type { Actor, Context } from "../context";
import { acts } from "./acts";
import type { AuditRecord } from "./record-audit";

/** Inserts the rows, each at the end of its chain, which stays locked until the commit: hence last in a transaction. */
export async function writeAudit(
  { db, actor, address, requestId, clock }: Context,
  records: readonly AuditRecord[],
): Promise<void> {
  if (records.length === 0) return;
  const who = { ...actorColumns(actor), address, requestId, at: clock() };
  const rows = records.map(({ act, id, shopId, before, after }) => ({
    ...who,
    chain: shopId == null ? "market" : `shop:${shopId}`,
    act,
    objectType: acts[act],
    objectId: String(id),
    before,
    after,
  }));
  // Chains are locked one after the other, by everyone in this order.
  await db.auditEntry.createMany({ data: rows.sort((a, b) => a.chain.localeCompare(b.chain)) });
}

function actorColumns(actor: Actor | null) {
  if (!actor) return { actorKind: "system", actorId: "" };
  const { kind: actorKind, id: onBehalfOf } = actor;
  if (actor.kind === "key") return { actorKind, actorId: actor.keyId, onBehalfOf };
  if (actor.kind === "job") return { actorKind, actorId: actor.job, onBehalfOf };
  return { actorKind, actorId: String(actor.id) };
}
