import { ProductPicture } from "@/components/product/product-picture";
import { Card } from "@/components/ui/card";
import type { AnswerPage } from "@/lib/domain/replies/answer-page/read-answer-page";
import { href } from "@/lib/i18n/href";
import type { Locale } from "@/lib/i18n/locales";
import { localized } from "@/lib/i18n/localized-text";
import { getTranslator } from "@/lib/i18n/translator";

/** Who asks, about which product, for what. */
export function Invitation({ locale, page }: { locale: Locale; page: AnswerPage }) {
  const t = getTranslator(locale, "answer");
  const { task, creator, sandbox } = page;
  const { product, shop, user } = task;
  const title = localized(locale, product.title, product.titleEn);
  const who = shop ? localized(locale, shop.name, shop.nameEn) : (user.name ?? user.username ?? "");
  const facts = [
    [t("reward"), task.reward],
    [t("requirements"), task.requirements],
    [t("about"), task.productIntro],
  ].filter(([, text]) => text !== "");
  return (
    <Card className="overflow-hidden">
      <div className="flex gap-4 p-5">
        <div className="w-24 shrink-0 overflow-hidden rounded-md">
          <ProductPicture url={product.images[0]?.url ?? null} alt="" sizes="96px" priority />
        </div>
        <div className="min-w-0">
          <p className="wrap-anywhere text-ink-soft text-sm">{t("hello", { name: creator.name })}</p>
          <h1 className="wrap-anywhere mt-1 font-semibold text-lg leading-snug">
            {t("from", { name: who })}
          </h1>
          <p className="wrap-anywhere mt-2 text-sm">{title}</p>
          <a
            href={href(locale, `/products/${product.id}`)}
            rel="noreferrer"
            className="mt-1 inline-block text-accent text-sm underline underline-offset-4"
          >
            {t("see")}
          </a>
        </div>
      </div>
      {facts.length > 0 && (
        <dl className="grid gap-3 border-line border-t p-5">
          {facts.map(([label, text]) => (
            <div key={label}>
              <dt className="text-ink-faint text-sm">{label}</dt>
              <dd className="wrap-anywhere mt-0.5 whitespace-pre-line">{text}</dd>
            </div>
          ))}
        </dl>
      )}
      {sandbox && (
        <p className="border-line border-t bg-sunken px-5 py-3 text-ink-soft text-sm">{t("sandbox")}</p>
      )}
    </Card>
  );
}
