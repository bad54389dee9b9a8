import type { SignedIn } from "../context";

/** Keeps in which language the caller reads the account's pages: what is sent to them speaks it. */
export async function rememberLanguage({ actor, db, locale }: SignedIn): Promise<void> {
  await db.$executeRaw`
    UPDATE users SET language = ${locale} WHERE id = ${actor.id} AND language IS DISTINCT FROM ${locale}`;
}
