import { randomUUID } from "node:crypto";
import { env } from "@/lib/env";
import type { OutreachChannel } from "@/lib/generated/prisma/enums";
import { getTranslator } from "@/lib/i18n/translator";
import { mailPort, sandboxMailFolder } from "@/lib/ports/mail/choose";
import { UnsendableMail } from "@/lib/ports/mail/mail";
import { readSandboxMail } from "@/lib/ports/mail/sandbox";
import { rpaPort } from "@/lib/ports/rpa/choose";
import type { SignedIn } from "../context";
import { DomainError } from "../errors";
import { requirePermission } from "../permissions";
import { addressKey } from "./addresses";
import { ownAccount } from "./channel-settings";
import { channels } from "./channels";
import { readAddress } from "./suppressed-address";

export type TestResult = {
  outcome: "accepted" | "refused" | "deferred" | "unknown";
  /** In the service's own words. */
  reason: string | null;
  sandbox: boolean;
  /** The mail as the sandbox mailbox keeps it. */
  raw: string | null;
};

const nothing = async () => {};

/**
 * Sends a fixed text with the account's name and signature to the caller, past the queue but not past the suppressions:
 * mail that really leaves goes to the caller's own address alone, a message over the RPA service to an account that the
 * operator has confirmed (RPA_TEST_HANDLES). Throws `outreach.address_invalid`,
 * `outreach.address_suppressed`, `outreach.address_not_own` and `auth.wrong_role`.
 */
export async function sendTest(
  context: SignedIn,
  { channel, address }: { channel: OutreachChannel; address: string },
): Promise<TestResult> {
  requirePermission(context, "campaign.create");
  const kind = channels[channel].address;
  const normalized = readAddress(kind, address);
  if (normalized === null) throw new DomainError("outreach.address_invalid");
  const account = ownAccount(context);
  const key = await addressKey(context.db, kind, normalized);
  const suppressed = await context.db.suppression.count({
    where: { addressKey: key, OR: [{ scope: { not: "SELLER" } }, { account }] },
  });
  if (suppressed > 0) throw new DomainError("outreach.address_suppressed");
  const setting = await context.db.channelSetting.findUnique({
    where: { account_channel: { account, channel } },
  });
  if (channel === "EMAIL") await requireOwnAddress(context, normalized);
  else requireConfirmedHandle(normalized);
  const t = getTranslator(context.locale, "outreach");
  const text = [t("test.text"), setting?.signature].filter(Boolean).join("\n\n");
  if (channel === "EMAIL")
    return mailTest({
      address: address.trim(),
      sender: setting?.senderName ?? "",
      subject: t("test.subject"),
      text,
    });
  const port = rpaPort();
  const outcome = await port.send(
    {
      key: randomUUID(),
      taskId: "test",
      creatorId: 0,
      shopId: context.actor.shopId,
      channel: channel === "TK_DM" ? "tk_dm" : "tk_plan",
      handle: normalized,
      content: text,
    },
    nothing,
  );
  return { ...resultOf(outcome), sandbox: port.sandbox, raw: null };
}

/** A text of one's own choice to anyone would be a way around the campaigns; what goes nowhere may go anywhere. */
async function requireOwnAddress({ actor, db }: SignedIn, address: string): Promise<void> {
  if (mailPort().sandbox) return;
  const { email } = await db.user.findUniqueOrThrow({ where: { id: actor.id }, select: { email: true } });
  if (!email || readAddress("EMAIL", email) !== address) throw new DomainError("outreach.address_not_own");
}

function requireConfirmedHandle(handle: string): void {
  if (rpaPort().sandbox) return;
  const confirmed = (env.RPA_TEST_HANDLES ?? "").split(",").map((one) => readAddress("TIKTOK", one));
  if (!confirmed.includes(handle)) throw new DomainError("outreach.handle_not_confirmed");
}

type TestMail = { address: string; sender: string; subject: string; text: string };

async function mailTest({ address, sender, subject, text }: TestMail): Promise<TestResult> {
  const port = mailPort();
  const messageId = `<test-${randomUUID()}@${port.from.slice(port.from.lastIndexOf("@") + 1)}>`;
  try {
    const outcome = await port.send(
      {
        messageId,
        to: { address, name: "" },
        senderName: sender.replace(/\p{Cc}+/gu, " ").trim(),
        replyTo: null,
        subject,
        text,
        automatic: true,
        unsubscribeUrl: null,
        inReplyTo: null,
        references: [],
      },
      nothing,
    );
    const raw = port.sandbox ? await readSandboxMail(sandboxMailFolder(), messageId) : null;
    return { ...resultOf(outcome), sandbox: port.sandbox, raw: raw?.toString("utf8") ?? null };
  } catch (error) {
    if (error instanceof UnsendableMail) throw new DomainError("outreach.address_invalid", { cause: error });
    throw error;
  }
}

type Outcome = { kind: "accepted" } | { kind: "refused" | "deferred" | "unknown"; reason: string };

const resultOf = (outcome: Outcome) => ({
  outcome: outcome.kind,
  reason: outcome.kind === "accepted" ? null : outcome.reason,
});
