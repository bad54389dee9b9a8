import { Card, CardHeader } from "@/components/ui/card";
import type { CustomerDetail } from "@/lib/domain/customers/get-customer";
import { getFormat } from "@/lib/i18n/get-format";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import { CustomerNoteForm } from "./note-form";
import { CustomerNoteItem } from "./note-item";

/** What those who manage the shop know of a customer, the latest first. */
export function NotesCard({ locale, customer }: { locale: Locale; customer: CustomerDetail }) {
  const t = getTranslator(locale, "seller.customers");
  const format = getFormat(locale);
  return (
    <Card>
      <CardHeader title={t("notes")} description={t("notesHint")} />
      <div className="grid gap-4 p-5">
        <CustomerNoteForm id={customer.id} />
        {customer.notes.length === 0 ? (
          <p className="text-ink-faint text-sm">{t("noNotes")}</p>
        ) : (
          <ul aria-label={t("notes")} className="grid gap-3">
            {customer.notes.map(({ author, createdAt, editedAt, ...note }) => (
              <CustomerNoteItem
                key={note.id}
                id={customer.id}
                note={{ ...note, editedAt: editedAt?.toISOString() ?? null }}
              >
                {author?.name || author?.username || t("someone")} ·{" "}
                <time dateTime={createdAt.toISOString()} className="tabular-nums">
                  {format.dateTime(createdAt)}
                </time>
              </CustomerNoteItem>
            ))}
          </ul>
        )}
      </div>
    </Card>
  );
}
