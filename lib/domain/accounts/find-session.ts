import type { Db } from "@/lib/db";
import type { Person } from "../context";
import { admitted } from "./suspension";
import { type UserRow, userSelect } from "./user-select";

export type FoundSession = {
  actor: Person;
  user: UserRow;
  /** In which its owner last read pages of the account. */
  language: string | null;
  expiresAt: Date;
};

/** The caller behind a session, as its row and its user's say now; null if it has ended. One query. */
export async function findSession(db: Db, sessionId: string, now = new Date()): Promise<FoundSession | null> {
  const row = await db.session.findFirst({
    where: { id: sessionId, expiresAt: { gt: now }, user: admitted(now) },
    select: { contract: true, expiresAt: true, user: { select: { ...userSelect, language: true } } },
  });
  if (!row) return null;
  const { contract, expiresAt } = row;
  const { language, ...user } = row.user;
  return {
    actor: { kind: "person", id: user.id, role: user.role, shopId: user.shopId, sessionId, contract },
    user,
    language,
    expiresAt,
  };
}
