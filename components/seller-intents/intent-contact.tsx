import { MapPin, MessageSquareText, Phone, StickyNote } from "lucide-react";
import type { ReactNode } from "react";
import { sellerRoutes } from "@/components/dashboard/seller-routes";
import { Link } from "@/components/ui/link";
import type { Intent } from "@/lib/domain/intents/intent-select";
import { href } from "@/lib/i18n/href";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";

function Line({ icon, name, children }: { icon: ReactNode; name: string; children: ReactNode }) {
  return (
    <div className="flex gap-2 [&_svg]:mt-[0.3em] [&_svg]:size-3.5 [&_svg]:shrink-0 [&_svg]:text-ink-faint">
      <dt>
        {icon}
        <span className="sr-only">{name}</span>
      </dt>
      <dd className="min-w-0 break-words">{children}</dd>
    </div>
  );
}

type IntentContactProps = {
  locale: Locale;
  intent: Intent;
  isAdmin: boolean;
  /** Has no page of the buyer to lead to. */
  isPrivate?: boolean;
};

/** Whether the seller still has a reason to reach the buyer. */
export const needsContact = ({ status }: Pick<Intent, "status">) =>
  status === "PENDING" || status === "SUCCESS";

/** How to reach the buyer as long as there is a reason to, and what was said on either side. */
export function IntentContact({ locale, intent, isAdmin, isPrivate = false }: IntentContactProps) {
  const t = getTranslator(locale, "seller");
  const notes = t(isAdmin ? "admin.sellerNotes" : "intents.sellerNotes");
  const { contactName, contactPhone, customerId, deliveryAddress, note, sellerNotes } = intent;
  return (
    <div className="min-w-0 text-sm">
      {customerId === null || isPrivate ? (
        <p className="wrap-anywhere font-medium">{contactName}</p>
      ) : (
        <Link
          href={href(locale, sellerRoutes.customer(customerId))}
          className="font-medium hover:text-accent-ink"
        >
          {contactName}
        </Link>
      )}
      <dl className="mt-1 grid gap-1 text-ink-soft">
        {needsContact(intent) && (
          <>
            <Line icon={<Phone />} name={t("intents.phone")}>
              <a href={`tel:${contactPhone}`} className="tabular-nums hover:text-ink">
                {contactPhone}
              </a>
            </Line>
            <Line icon={<MapPin />} name={t("intents.address")}>
              {deliveryAddress || <span className="text-ink-faint">{t("intents.noAddress")}</span>}
            </Line>
          </>
        )}
        {note && (
          <Line icon={<MessageSquareText />} name={t("intents.note")}>
            <span className="text-ink">{note}</span>
          </Line>
        )}
        {sellerNotes && (
          <Line icon={<StickyNote />} name={notes}>
            {notes}
            {locale === "zh" ? "：" : ": "}
            {sellerNotes}
          </Line>
        )}
      </dl>
    </div>
  );
}
