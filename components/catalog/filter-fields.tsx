import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { NativeSelect } from "@/components/ui/native-select";
import type { LocationOption } from "@/lib/domain/catalog/location-query";
import type { Locale } from "@/lib/i18n/locales";
import { locationName } from "@/lib/i18n/location-names";
import { getTranslator } from "@/lib/i18n/translator";
import { type CatalogQuery, conditionSteps, queryParams } from "./catalog-query";

type FilterFieldsProps = { query: CatalogQuery; locations: readonly LocationOption[]; locale: Locale };

/** What the URL says besides this form's own fields, so that submitting it loses nothing. */
function Kept({ query }: { query: CatalogQuery }) {
  const { q, category, tag, sort } = query;
  return Object.entries(queryParams({ q, category, tag, sort })).map(([name, value]) => (
    <input key={name} type="hidden" name={name} value={value} />
  ));
}

function LocationOptions({ locations, locale }: Omit<FilterFieldsProps, "query">) {
  const t = getTranslator(locale, "catalog");
  const provinces = [...new Set(locations.map(({ province }) => province))];
  return provinces.map((province) => {
    const name = locationName(locale, province);
    const cities = locations.filter((location) => location.province === province);
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
        {cities.map((location) => (
          <option key={location.prefix} value={location.prefix}>
            {locationName(locale, location.city)}
          </option>
        ))}
      </optgroup>
    );
  });
}

/** The filters that are typed or chosen: price, condition, location. */
export function FilterFields({ query, locations, locale }: FilterFieldsProps) {
  const t = getTranslator(locale, "catalog");
  const amount = { type: "number", inputMode: "numeric", min: 0, max: 9_999_999, step: 1 } as const;
  const knownLocation = locations.some(({ prefix, province }) =>
    [prefix, province].includes(query.location ?? ""),
  );
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
      <Field label={t("location")}>
        <NativeSelect name="location" defaultValue={query.location ?? ""}>
          <option value="">{t("anyLocation")}</option>
          {query.location && !knownLocation && <option value={query.location}>{query.location}</option>}
          <LocationOptions locations={locations} locale={locale} />
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
