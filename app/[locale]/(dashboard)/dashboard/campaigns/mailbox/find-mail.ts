import type { SignedIn } from "@/lib/domain/context";
import { DomainError } from "@/lib/domain/errors";
import { getSandboxMail } from "@/lib/domain/outreach/sandbox-mails";
import { parseMail } from "@/lib/domain/replies/mail/parse-mail";

/** The mail that the URL names, with what a mail program shows of it; null for none, and for one on another machine. */
export async function findMail(context: SignedIn, id: number) {
  try {
    const mail = await getSandboxMail(context, { id });
    const { text } = await parseMail(Buffer.from(mail.source));
    return { ...mail, text };
  } catch (error) {
    if (error instanceof DomainError && error.code === "outreach.not_found") return null;
    throw error;
  }
}
