import { Card, CardHeader } from "@/components/ui/card";
import type { IntentDetail } from "@/lib/domain/intents/get-intent";
import { getFormat } from "@/lib/i18n/get-format";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import { IntentNoteForm } from "./note-form";
import { IntentNoteItem } from "./note-item";
import { personName } from "./person-name";

/** What those who manage the product tell each other; the buyer never sees it. */
export function NotesCard({ locale, intent }: { locale: Locale; intent: IntentDetail }) {
  const t = getTranslator(locale, "seller");
  const format = getFormat(locale);
  const notes = intent.events.filter(({ kind }) => kind === "NOTE");
  return (
    <Card>
      <CardHeader title={t("intents.internal")} description={t("intents.internalHint")} />
      <div className="grid gap-4 p-5">
        {notes.length === 0 && !intent.answerable && (
          <p className="text-ink-faint text-sm">{t("intents.noNotes")}</p>
        )}
        {notes.length > 0 && (
          <ul aria-label={t("intents.internal")} className="grid gap-3">
            {notes.map((note) => (
              <IntentNoteItem
                key={note.id}
                id={intent.id}
                note={{
                  id: note.id,
                  text: note.note ?? "",
                  editedAt: note.editedAt?.toISOString() ?? null,
                  editable: note.editable,
                  deletable: note.deletable,
                }}
              >
                {personName(note) ?? t("intents.someone")} ·{" "}
                <time dateTime={note.at.toISOString()} className="tabular-nums">
                  {format.dateTime(note.at)}
                </time>
              </IntentNoteItem>
            ))}
          </ul>
        )}
        {intent.answerable && <IntentNoteForm id={intent.id} />}
      </div>
    </Card>
  );
}
