import { ArrowLeft, CircleSlash, Info } from "lucide-react";
import type { ReactNode } from "react";
import { sellerRoutes } from "@/components/dashboard/seller-routes";
import { Avatar } from "@/components/ui/avatar";
import { Badge } from "@/components/ui/badge";
import { cn } from "@/components/ui/cn";
import { iconButtonStyles } from "@/components/ui/icon-button";
import { Link } from "@/components/ui/link";
import type { OpenThread } from "@/lib/domain/inbox/get-thread";
import { getFormat } from "@/lib/i18n/get-format";
import { href } from "@/lib/i18n/href";
import type { Locale } from "@/lib/i18n/locales";
import { localized } from "@/lib/i18n/localized-text";
import { getTranslator } from "@/lib/i18n/translator";
import { DraftCard } from "./draft-card";
import { MarkRead } from "./mark-read";
import { MessageBubble } from "./message-bubble";
import { NewAnswer } from "./new-answer";
import { ProposedMail } from "./proposed-mail";
import { ScrollToNewest } from "./scroll-to-newest";
import { ThreadControls } from "./thread-controls";

type ThreadViewProps = {
  locale: Locale;
  thread: OpenThread;
  /** The list without the thread. */
  back: string;
};

/** One conversation: who, about what, what was said, and what to do next. */
export function ThreadView({ locale, thread, back }: ThreadViewProps) {
  const t = getTranslator(locale, "outreach");
  const format = getFormat(locale);
  const { creator, task, messages, manages } = thread;
  const name = creator.name || t("inbox.goneCreator");
  const drafts = messages.filter(({ state }) => state === "DRAFT");
  const said = messages.filter(({ state }) => state !== "DRAFT");
  const stopped =
    thread.creator.erasedAt !== null || thread.suppressions.length > 0 || thread.closedAt !== null;
  return (
    <article aria-label={name} className="flex min-h-0 flex-1 flex-col">
      {manages && (
        <MarkRead
          key={`${thread.id} ${thread.lastReplyAt?.getTime()}`}
          id={thread.id}
          unread={thread.unread}
        />
      )}
      <header className="grid gap-3 border-line border-b p-4 sm:px-5">
        <div className="flex items-start gap-3">
          <Link
            href={back}
            scroll={false}
            aria-label={t("inbox.back")}
            className={cn(iconButtonStyles, "-ms-2 size-10 lg:hidden")}
          >
            <ArrowLeft aria-hidden="true" className="size-5 rtl:rotate-180" />
          </Link>
          <Avatar name={name} className="max-sm:hidden" />
          <div className="min-w-0 flex-1">
            <h2 className="wrap-anywhere font-semibold text-base">
              <bdi>{name}</bdi>
            </h2>
            <p className="text-ink-soft text-sm">
              {t("thread.followers", { n: format.compact(creator.followers) })}
              {creator.region && ` · ${creator.region}`}
              {" · "}
              <Link
                href={href(locale, sellerRoutes.campaign(task.id))}
                className="wrap-anywhere underline decoration-line-strong underline-offset-2 hover:text-ink"
              >
                {localized(locale, task.product.title, task.product.titleEn)}
              </Link>
            </p>
            <p className="mt-1 flex flex-wrap gap-1.5">
              <Badge>{t(`channel.${thread.channel}`)}</Badge>
              {thread.sandbox && <Badge tone="warning">{t("inbox.sandbox")}</Badge>}
              {thread.closedAt && <Badge>{t("inbox.closed")}</Badge>}
              {thread.snoozedUntil && thread.snoozedUntil > new Date() && (
                <Badge>{t("inbox.snoozedUntil", { at: format.dateTime(thread.snoozedUntil) })}</Badge>
              )}
            </p>
          </div>
        </div>
        {manages && (
          <ThreadControls
            id={thread.id}
            name={name}
            stage={thread.stage}
            closed={thread.closedAt !== null}
            snoozed={thread.snoozedUntil !== null && thread.snoozedUntil > new Date()}
            suppressed={thread.suppressions.some(({ scope }) => scope === "SELLER")}
            back={back}
          />
        )}
      </header>
      <ScrollToNewest key={messages.length + thread.mail.length} />
      <Notes locale={locale} thread={thread} />
      <ol aria-label={t("thread.talk")} className="grid flex-1 content-start gap-5 p-4 sm:px-5">
        {said.map((message) => (
          <MessageBubble key={message.id} locale={locale} message={message} name={name} thread={thread} />
        ))}
        {thread.mail.map((mail) => (
          <li key={`mail ${mail.id}`}>
            <ProposedMail locale={locale} mail={mail} manages={manages} />
          </li>
        ))}
      </ol>
      {(drafts.length > 0 || (manages && !stopped)) && (
        <div className="bottom-0 z-10 grid gap-4 border-line border-t bg-surface p-4 sm:px-5 lg:sticky">
          {drafts.map((draft) => (
            <DraftCard key={draft.id} locale={locale} draft={draft} thread={thread} />
          ))}
          {manages && !stopped && drafts.length === 0 && said.length > 0 && (
            <NewAnswer threadId={thread.id} name={name} again={said.at(-1)?.direction === "OUT"} />
          )}
        </div>
      )}
    </article>
  );
}

function Note({ icon, children }: { icon: ReactNode; children: ReactNode }) {
  return (
    <p className="flex gap-2.5 border-line border-b bg-sunken/60 px-4 py-2.5 text-ink-soft text-sm sm:px-5 [&_svg]:mt-[0.2em] [&_svg]:size-4 [&_svg]:shrink-0">
      {icon}
      {children}
    </p>
  );
}

/** What holds for the whole conversation. */
function Notes({ locale, thread }: { locale: Locale; thread: OpenThread }) {
  const t = getTranslator(locale, "outreach");
  const scopes = new Set(thread.suppressions.map(({ scope }) => scope));
  const scope = (["ALL", "CAMPAIGNS", "SELLER"] as const).find((one) => scopes.has(one));
  return (
    <>
      {!thread.manages && <Note icon={<Info aria-hidden="true" />}>{t("thread.readOnly")}</Note>}
      {thread.creator.erasedAt ? (
        <Note icon={<CircleSlash aria-hidden="true" />}>{t("thread.erased")}</Note>
      ) : (
        scope && <Note icon={<CircleSlash aria-hidden="true" />}>{t(`thread.stopped.${scope}`)}</Note>
      )}
      {thread.closedAt && <Note icon={<Info aria-hidden="true" />}>{t("thread.closedNote")}</Note>}
      {thread.task.pausedAt && <Note icon={<Info aria-hidden="true" />}>{t("thread.campaignPaused")}</Note>}
    </>
  );
}
