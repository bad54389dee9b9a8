import type { OpenThread, ThreadMessage } from "@/lib/domain/inbox/get-thread";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import { DraftEditor } from "./draft-editor";
import { ModelNote } from "./model-note";

type DraftCardProps = { locale: Locale; draft: ThreadMessage; thread: OpenThread };

const quoteLength = 120;

/** A text that waits for a person, with what it answers. */
export function DraftCard({ locale, draft, thread }: DraftCardProps) {
  const t = getTranslator(locale, "outreach");
  const answered = thread.messages.find(({ id }) => id === draft.answersId);
  const quote = answered && shorten(answered.content.replace(/\s+/g, " ").trim());
  const title =
    draft.kind === "FIRST" ? t("draft.first") : t(draft.author === "PERSON" ? "draft.own" : "draft.proposed");
  return (
    <section aria-label={title} className="grid gap-3">
      <div className="min-w-0">
        <h3 className="font-medium text-sm">
          {title}
          <span className="ms-2 font-normal text-ink-faint text-xs">
            {t(`message.author.${draft.author}`)}
          </span>
        </h3>
        {quote && (
          <p className="truncate text-ink-faint text-xs" dir="auto">
            {t("draft.proposedTo", { text: quote })}
          </p>
        )}
      </div>
      <ModelNote locale={locale} message={draft} />
      {thread.manages ? (
        <DraftEditor
          key={draft.id}
          id={draft.id}
          server={{
            subject: draft.subject,
            content: draft.content,
            hash: Buffer.from(draft.textHash).toString("hex"),
          }}
          discardable={draft.kind === "ANSWER"}
        />
      ) : (
        <p className="wrap-anywhere whitespace-pre-wrap text-sm" dir="auto">
          {draft.content}
        </p>
      )}
    </section>
  );
}

function shorten(text: string): string {
  const characters = [...text];
  return characters.length > quoteLength ? `${characters.slice(0, quoteLength).join("")}…` : text;
}
