import { Card, CardBody, CardHeader } from "@/components/ui/card";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import { JoinForm } from "./join-form";
import { ShopForm } from "./shop-form";

/** For a seller who manages no shop: open one, or join one. */
export function NoShop({ locale, userId }: { locale: Locale; userId: number }) {
  const t = getTranslator(locale, "shop.join");
  return (
    <div className="grid max-w-3xl grid-cols-1 gap-4 lg:gap-6">
      <Card>
        <CardHeader title={t("title")} description={t("description")} />
        <CardBody>
          <JoinForm />
        </CardBody>
      </Card>
      <ShopForm userId={userId} shop={null} />
    </div>
  );
}
