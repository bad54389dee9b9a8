import type { Prisma } from "@/lib/generated/prisma/client";
import { sandboxMailFolder } from "@/lib/ports/mail/choose";
import { readSandboxMail } from "@/lib/ports/mail/sandbox";
import type { SignedIn } from "../context";
import { DomainError } from "../errors";
import { tasksFor } from "../matching/task-access";
import { type Page, type PageRequest, slice } from "../page";
import { maskAddress } from "./addresses";

const sandboxed = ({ actor }: SignedIn): Prisma.OutreachMessageWhereInput => ({
  state: "ACCEPTED",
  thread: { channel: "EMAIL", sandbox: true, task: tasksFor(actor, "campaign.read") },
});

const select = {
  id: true,
  subject: true,
  content: true,
  acceptedAt: true,
  outboundId: true,
  thread: {
    select: { id: true, taskId: true, address: true, creator: { select: { id: true, name: true } } },
  },
} satisfies Prisma.OutreachMessageSelect;

type Row = Prisma.OutreachMessageGetPayload<{ select: typeof select }>;

export type SandboxMail = Omit<Row, "acceptedAt" | "outboundId"> & { at: Date; to: string };

function viewOf({ acceptedAt, outboundId: _, ...row }: Row): SandboxMail {
  return { ...row, at: acceptedAt ?? new Date(0), to: maskAddress(row.thread.address) };
}

/** What the embedded mailbox has taken from the actor's campaigns, the newest first. */
export async function listSandboxMails(
  context: SignedIn,
  { page }: { page: PageRequest },
): Promise<Page<SandboxMail>> {
  const where = sandboxed(context);
  const [rows, total] = await Promise.all([
    context.db.outreachMessage.findMany({
      where,
      select,
      orderBy: [{ acceptedAt: "desc" }, { id: "desc" }],
      ...slice(page),
    }),
    context.db.outreachMessage.count({ where }),
  ]);
  return { items: rows.map(viewOf), total, ...page };
}

/**
 * One of them as it was handed over, as RFC 5322 writes it, but for its receiver's address. Throws `outreach.not_found`,
 * also where another machine's mailbox has it.
 */
export async function getSandboxMail(
  context: SignedIn,
  { id }: { id: number },
): Promise<SandboxMail & { source: string }> {
  const row = await context.db.outreachMessage.findFirst({ where: { id, ...sandboxed(context) }, select });
  const raw = row?.outboundId ? await readSandboxMail(sandboxMailFolder(), row.outboundId) : null;
  if (!row || !raw) throw new DomainError("outreach.not_found");
  const source = raw.toString("utf8").replaceAll(row.thread.address, maskAddress(row.thread.address));
  return { ...viewOf(row), source };
}
