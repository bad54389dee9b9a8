import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { NativeSelect } from "@/components/ui/native-select";
import type { PlaceRow } from "@/lib/domain/catalog/page-places";
import type { Locale } from "@/lib/i18n/locales";
import { placeName } from "@/lib/i18n/place-names";
import { getTranslator } from "@/lib/i18n/translator";
import { type CatalogQuery, conditionSteps, queryParams } from "./catalog-query";

type FilterFieldsProps = { query: CatalogQuery; places: readonly PlaceRow[]; locale: Locale };

/** What the URL says besides this form's own fields, so that submitting it loses nothing. */
function Kept({ query }: { query: CatalogQuery }) {
  const { q, category, tag, sort } = query;
  return Object.entries(queryParams({ q, category, tag, sort })).map(([name, value]) => (
    <input key={name} type="hidden" name={name} value={value} />
  ));
}

function PlaceOptions({ places, locale }: Omit<FilterFieldsProps, "query">) {
  const t = getTranslator(locale, "catalog");
  const provinces = [...new Set(places.map(({ province }) => province))];
  return provinces.map((province) => {
    const name = placeName(locale, province);
    const cities = places.filter((place) => place.province === province);
    const [only] = cities;
    if (cities.length === 1 && only?.city === province) {
      return (
        <option key={province} value={only.prefix}>
          {name}
        </option>
      );
    }
    return (
      <optgroup key={province} label={name}>
        <option value={province}>{t("wholeProvince", { name })}</option>
        {cities.map((place) => (
          <option key={place.prefix} value={place.prefix}>
            {placeName(locale, place.city)}
          </option>
        ))}
      </optgroup>
    );
  });
}

/** The filters that are typed or chosen: price, condition, place. */
export function FilterFields({ query, places, locale }: FilterFieldsProps) {
  const t = getTranslator(locale, "catalog");
  const amount = { type: "number", inputMode: "numeric", min: 0, max: 9_999_999, step: 1 } as const;
  const knownPlace = places.some(({ prefix, province }) => [prefix, province].includes(query.place ?? ""));
  return (
    <>
      <Kept query={query} />
      <Field label={t("condition")}>
        <NativeSelect name="condition" defaultValue={query.condition ?? ""}>
          <option value="">{t("anyCondition")}</option>
          {conditionSteps.map((level) => (
            <option key={level} value={level}>
              {t("conditionFrom", { level })}
            </option>
          ))}
        </NativeSelect>
      </Field>
      <Field label={t("place")}>
        <NativeSelect name="place" defaultValue={query.place ?? ""}>
          <option value="">{t("anyPlace")}</option>
          {query.place && !knownPlace && <option value={query.place}>{query.place}</option>}
          <PlaceOptions places={places} locale={locale} />
        </NativeSelect>
      </Field>
      <fieldset>
        <legend className="mb-1.5 font-medium text-sm">{t("price")}</legend>
        <div className="flex items-center gap-2">
          <Input
            {...amount}
            name="min"
            defaultValue={query.min}
            placeholder={t("minPrice")}
            aria-label={t("minPrice")}
          />
          <span className="shrink-0 text-ink-faint text-sm">{t("to")}</span>
          <Input
            {...amount}
            name="max"
            defaultValue={query.max}
            placeholder={t("maxPrice")}
            aria-label={t("maxPrice")}
          />
        </div>
      </fieldset>
    </>
  );
}
