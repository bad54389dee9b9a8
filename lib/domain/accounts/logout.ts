import type { SignedIn } from "../context";

/** Ends the caller's session; its token and cookie are worth nothing from then on (`001 用户登出`). */
export async function logout({ db, actor }: SignedIn): Promise<void> {
  await db.session.deleteMany({ where: { id: actor.sessionId } });
}
