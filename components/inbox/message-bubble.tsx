import { Badge } from "@/components/ui/badge";
import { cn } from "@/components/ui/cn";
import { StatusDot, type StatusTone } from "@/components/ui/status-dot";
import type { OpenThread, ThreadMessage } from "@/lib/domain/inbox/get-thread";
import { holdReasons, isHoldReason } from "@/lib/domain/outreach/hold-reasons";
import type { DeliveryState, ReplyClass } from "@/lib/generated/prisma/enums";
import { getFormat } from "@/lib/i18n/get-format";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import { DeliveryButtons } from "./delivery-buttons";
import { ReplyMark } from "./reply-mark";
import { UndoCountdown } from "./undo-countdown";
import { UnknownChoice } from "./unknown-choice";

const tones = {
  DRAFT: "neutral",
  APPROVED: "accent",
  QUEUED: "accent",
  CLAIMED: "accent",
  HANDING_OVER: "accent",
  ACCEPTED: "success",
  REJECTED: "danger",
  UNKNOWN: "danger",
  HELD: "warning",
  CANCELED: "neutral",
} as const satisfies Record<DeliveryState, StatusTone>;

const classTones = {
  INTERESTED: "success",
  COUNTER_OFFER: "accent",
  QUESTION: "accent",
  LATER: "neutral",
  DECLINED: "neutral",
  OPT_OUT: "danger",
  UNCLEAR: "neutral",
} as const satisfies Record<ReplyClass, "success" | "accent" | "neutral" | "danger">;

const layers = ["answer_page", "headers", "lexicon", "model", "person"] as const;

type BubbleProps = { locale: Locale; message: ThreadMessage; name: string; thread: OpenThread };

/** What was said, by whom, and what became of it. */
export function MessageBubble({ locale, message, name, thread }: BubbleProps) {
  const t = getTranslator(locale, "outreach");
  const format = getFormat(locale);
  const out = message.direction === "OUT";
  const at = message.acceptedAt ?? message.at;
  return (
    <li className={cn("grid gap-1.5", out ? "justify-items-end" : "justify-items-start")}>
      <p className="flex max-w-full flex-wrap items-baseline gap-x-2 text-ink-faint text-xs">
        <bdi className="wrap-anywhere font-medium text-ink-soft">
          {out ? t("message.you", { name }) : t("message.from", { name })}
        </bdi>
        {out && <span>{t(`message.author.${message.author}`)}</span>}
        <time dateTime={at.toISOString()} className="tabular-nums">
          {format.dateTime(at)}
        </time>
      </p>
      <div
        className={cn(
          "w-fit max-w-[min(36rem,100%)] rounded-lg px-4 py-3 text-sm",
          out ? "rounded-ee-sm bg-sunken-strong/60" : "rounded-es-sm border border-line bg-raised",
        )}
      >
        {message.subject && (
          <p className="wrap-anywhere mb-1.5 font-medium" dir="auto">
            {message.subject}
          </p>
        )}
        <p className="wrap-anywhere whitespace-pre-wrap" dir="auto">
          {message.content || t("message.empty")}
        </p>
      </div>
      {out ? (
        <Delivery locale={locale} message={message} thread={thread} />
      ) : (
        <Reading locale={locale} message={message} manages={thread.manages} />
      )}
    </li>
  );
}

/** How a reply was read: as what, by what, and how sure that is. */
type ReadingProps = Pick<BubbleProps, "locale" | "message"> & { manages: boolean };

function Reading({ locale, message, manages }: ReadingProps) {
  const t = getTranslator(locale, "outreach");
  const format = getFormat(locale);
  if (message.automatic) return <Badge tone="outline">{t("message.automatic")}</Badge>;
  const { replyClass, confidence, offerMinor } = message;
  const layer = layers.find((one) => one === message.classifiedBy);
  if (!replyClass) return null;
  return (
    <div className="flex flex-wrap items-center gap-x-2 gap-y-1 text-ink-faint text-xs">
      <Badge tone={classTones[replyClass]}>{t(`message.class.${replyClass}`)}</Badge>
      {offerMinor !== null && <span>{t("message.offer", { amount: format.money(offerMinor) })}</span>}
      {layer && <span>{t(`message.layer.${layer}`)}</span>}
      {confidence !== null && <span>{t("message.sure", { share: `${Math.round(confidence * 100)}%` })}</span>}
      {manages && <ReplyMark id={message.id} />}
    </div>
  );
}

/** What became of a message, why, and what can be done about it. */
function Delivery({ locale, message, thread }: Omit<BubbleProps, "name">) {
  const t = getTranslator(locale, "outreach");
  const { id, heldReason, error, approvedBy } = message;
  const state = message.state ?? "DRAFT";
  const reason = heldReason && isHoldReason(heldReason) ? heldReason : null;
  const release = reason ? holdReasons[reason] : "person";
  const approver = approvedBy?.name ?? approvedBy?.username;
  const { manages } = thread;
  return (
    <div className="grid max-w-[min(36rem,100%)] justify-items-end gap-2 text-end text-xs">
      <p className="flex flex-wrap items-center justify-end gap-x-3 gap-y-1 text-ink-faint">
        {approver && <span>{t("message.approvedBy", { name: approver })}</span>}
        <StatusDot tone={tones[state]} className="text-xs">
          {state === "ACCEPTED" && thread.sandbox ? t("message.sentSandbox") : t(`message.state.${state}`)}
        </StatusDot>
      </p>
      {state === "QUEUED" && message.notBefore && (
        <UndoCountdown
          key={`${id} ${message.notBefore.getTime()}`}
          id={id}
          leftMs={message.notBefore.getTime() - Date.now()}
          manages={manages}
        />
      )}
      {state === "HELD" && (
        <>
          <p className="text-ink-soft">
            {reason && t("message.heldWhy", { reason: t(`hold.${reason}`) })}{" "}
            {t(
              release === "time"
                ? "message.heldTime"
                : release === "never"
                  ? "message.heldNever"
                  : "message.heldPerson",
            )}
          </p>
          {manages && (
            <DeliveryButtons id={id} actions={release === "person" ? ["undo", "release"] : ["undo"]} />
          )}
        </>
      )}
      {state === "UNKNOWN" && (
        <>
          <p className="text-ink-soft">
            {t("message.unknownBody")} {message.lookUpAt && t("message.unknownAsk")}
          </p>
          {manages && <UnknownChoice id={id} />}
        </>
      )}
      {error && (state === "REJECTED" || state === "HELD" || state === "UNKNOWN") && (
        <p className="wrap-anywhere text-ink-soft">{t("message.error", { error })}</p>
      )}
    </div>
  );
}
