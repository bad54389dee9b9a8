import { recordAudit } from "../audit/record-audit";
import { inTransaction, type SignedIn } from "../context";
import { DomainError } from "../errors";
import { requirePermission } from "../permissions";
import { addressesOf, keyed } from "./creator-addresses";

const messageSelect = {
  direction: true,
  subject: true,
  content: true,
  state: true,
  automatic: true,
  at: true,
} as const;

/**
 * Everything that is known of one creator, addresses and letters included, for the person themselves: an admin asks for
 * it on request, and that is recorded. Throws `creator.not_found`, `auth.wrong_role`.
 */
export async function readCreatorFile(context: SignedIn, { id }: { id: number }) {
  requirePermission(context, "creator.erase");
  return inTransaction(context, async (tx) => {
    const creator = await tx.db.creator.findFirst({
      where: { id, erasedAt: null },
      include: {
        accounts: true,
        history: { orderBy: { at: "asc" } },
        matches: { select: { taskId: true, rank: true, score: true, willingness: true } },
        threads: {
          select: {
            channel: true,
            address: true,
            stage: true,
            createdAt: true,
            task: { select: { productId: true } },
            messages: { select: messageSelect, orderBy: [{ at: "asc" }, { id: "asc" }] },
            mail: { select: { fromName: true, subject: true, content: true, receivedAt: true } },
          },
        },
      },
    });
    if (!creator) throw new DomainError("creator.not_found");
    const keys = await keyed(tx.db, addressesOf(creator));
    const suppressions = await tx.db.suppression.findMany({
      where: { addressKey: { in: keys.map(({ key }) => key) } },
      select: { kind: true, scope: true, reason: true, note: true, createdAt: true },
    });
    recordAudit(tx, { act: "creator.file_read", id });
    return { ...creator, suppressions };
  });
}

export type CreatorFile = Awaited<ReturnType<typeof readCreatorFile>>;
