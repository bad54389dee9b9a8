import { requirePerson, type SignedIn } from "../context";

/** Ends the caller's session; its token and cookie are worth nothing from then on (`001 用户登出`). */
export async function logout(context: SignedIn): Promise<void> {
  const { sessionId } = requirePerson(context);
  await context.db.session.deleteMany({ where: { id: sessionId } });
}
