import type { Prisma } from "@/lib/generated/prisma/client";
import type { Context } from "../context";
import { DomainError } from "../errors";

/** Shorter words are in half of all sentences: letters of an alphabet, and signs that are words. */
const least = (name: string) => (/^[\u0020-\u024f]*$/.test(name) ? 4 : 2);

const fold = (text: string) => text.normalize("NFKC").toLowerCase();

/**
 * Throws `decision.names_reporter` where a text that the seller will read contains what tells who made one of the
 * reports: a name, a user name, an address or a phone number.
 */
export async function requireNobodyNamed(
  { db }: Context,
  reports: Prisma.ReportWhereInput,
  text: string,
): Promise<void> {
  const made = await db.report.findMany({
    where: reports,
    select: { user: { select: { username: true, name: true, email: true, phone: true } } },
  });
  const said = fold(text);
  const named = made
    .flatMap(({ user }) => [user.username, user.name, user.email, user.phone])
    .some((name) => name && name.length >= least(name) && said.includes(fold(name)));
  if (named) throw new DomainError("decision.names_reporter");
}
