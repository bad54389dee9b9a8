import { Card, CardHeader } from "@/components/ui/card";
import type { IntentDetail } from "@/lib/domain/intents/get-intent";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import { IntentContact, needsContact } from "../intent-contact";
import { FoldedContact } from "./folded-contact";

type BuyerCardProps = { locale: Locale; intent: IntentDetail; isAdmin: boolean; isPrivate?: boolean };

/** Who wants it and how to reach them; of what came to nothing, only when somebody asks. */
export function BuyerCard({ locale, intent, isAdmin, isPrivate }: BuyerCardProps) {
  const t = getTranslator(locale, "seller");
  const { contactPhone, deliveryAddress } = intent;
  return (
    <Card>
      <CardHeader title={t("intents.buyer")} />
      <div className="p-5 pt-3">
        <IntentContact locale={locale} intent={intent} isAdmin={isAdmin} isPrivate={isPrivate} />
        {!needsContact(intent) && <FoldedContact phone={contactPhone} address={deliveryAddress} />}
      </div>
    </Card>
  );
}
