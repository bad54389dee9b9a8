import type { Context, SignedIn } from "../context";

/** The context of a job that does what this account has asked for, as the account is now. */
export async function actAs(context: Context, userId: number, job: string): Promise<SignedIn> {
  const { id, role, shopId } = await context.db.user.findUniqueOrThrow({
    where: { id: userId },
    select: { id: true, role: true, shopId: true },
  });
  return { ...context, actor: { kind: "job", job, id, role, shopId } };
}
