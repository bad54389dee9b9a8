import { actNames, chainSchema } from "@/lib/contracts/console/audit";
import type { AuditFilter } from "@/lib/domain/audit/list-entries";
import { oneOf, type UrlQuery } from "@/lib/text/url-values";

const dayMs = 86_400_000;

/** Days are those of Shanghai, which keeps its clock all year. */
const offset = "+08:00";

const dayOf = (text: string | undefined) =>
  text && /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00${offset}`))
    ? text
    : undefined;

/** What the URL of the audit log says. */
export function auditQuery(search: UrlQuery) {
  return {
    act: oneOf(search.act, actNames),
    actor: search.actor?.trim().slice(0, 40),
    object: search.object?.trim().slice(0, 80),
    chain: chainSchema.safeParse(search.chain?.trim()).data,
    from: dayOf(search.from),
    to: dayOf(search.to),
  };
}

export type AuditQuery = ReturnType<typeof auditQuery>;

/** The query as a filter: `product 12` is an object's type and id, one word its type. */
export function auditFilter({ act, actor, object, chain, from, to }: AuditQuery): AuditFilter {
  const [objectType, objectId] = object?.split(/[\s:#]+/) ?? [];
  return {
    act,
    actorId: actor || undefined,
    objectType: objectType || undefined,
    objectId: objectId || undefined,
    chain,
    from: from ? new Date(`${from}T00:00:00${offset}`) : undefined,
    before: to ? new Date(Date.parse(`${to}T00:00:00${offset}`) + dayMs) : undefined,
  };
}

/** The same as the export's own parameters. */
export function exportQuery(query: AuditQuery): Record<string, string | undefined> {
  const filter = auditFilter(query);
  return {
    act: filter.act,
    actor_id: filter.actorId,
    object_type: filter.objectType,
    object_id: filter.objectId,
    chain: filter.chain,
    from: filter.from?.toISOString(),
    before: filter.before?.toISOString(),
  };
}
