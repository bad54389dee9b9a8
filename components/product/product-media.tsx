import type { ProductDetail } from "@/lib/domain/catalog/product-select";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";

type ProductMediaProps = { media: ProductDetail["media"]; locale: Locale };

/** Films and recordings that are not part of the description already. */
export function ProductMedia({ media, locale }: ProductMediaProps) {
  const t = getTranslator(locale, "product");
  const shown = media.filter(({ type, isEmbedded }) => type !== "IMAGE" && !isEmbedded);
  if (shown.length === 0) return null;
  return (
    <section className="mt-8">
      <h2 className="mb-3 font-semibold text-lg">{t("media")}</h2>
      <ul className="grid gap-4">
        {shown.map(({ id, type, url, fileName }) => (
          <li key={id}>
            <p className="mb-1 truncate text-ink-faint text-sm">{fileName}</p>
            {type === "VIDEO" ? (
              <video src={url} controls preload="metadata" className="w-full rounded-md bg-sunken">
                <track kind="captions" />
              </video>
            ) : (
              <audio src={url} controls preload="metadata" className="w-full">
                <track kind="captions" />
              </audio>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
