import { ChipLink } from "@/components/ui/chip";
import type { ProductFilterWire } from "@/lib/contracts/console/product-filter";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import type { ChangeChoices } from "../changes/change-draft";
import { LowStockDialog } from "./low-stock-dialog";
import { type ProductQuery, queryParams, withParams } from "./product-query";

type ActiveFiltersProps = {
  locale: Locale;
  path: string;
  query: ProductQuery;
  choices: ChangeChoices;
  inShop: boolean;
  lowStock: number;
};

/** The filters that are set, each of which can be taken off, and the stock that runs low as a quick one. */
export function ActiveFilters({ locale, path, query, choices, inShop, lowStock }: ActiveFiltersProps) {
  const t = getTranslator(locale, "products");
  const { filter } = query;
  const to = (next: ProductFilterWire) => withParams(path, queryParams({ ...query, filter: next }));
  const without = (...names: (keyof ProductFilterWire)[]) =>
    to(Object.fromEntries(Object.entries(filter).filter(([name]) => !names.some((one) => one === name))));
  const chips = chipsOf(filter, choices, t);
  return (
    <ul className="mb-4 flex flex-wrap items-center gap-2">
      {chips.map(({ names, label }) => (
        <li key={names[0]} className="min-w-0 max-w-full">
          <ChipLink href={without(...names)} removeLabel={t("filters.remove", { name: label })}>
            {label}
          </ChipLink>
        </li>
      ))}
      {!filter.stock && (
        <li>
          <ChipLink href={to({ ...filter, stock: "low" })}>{t("low")}</ChipLink>
        </li>
      )}
      {inShop && (
        <li>
          <LowStockDialog pieces={lowStock} />
        </li>
      )}
    </ul>
  );
}

type Names = (keyof ProductFilterWire)[];
type Translator = ReturnType<typeof getTranslator<"products">>;

function chipsOf(filter: ProductFilterWire, choices: ChangeChoices, t: Translator) {
  const chips: { names: Names; label: string }[] = [];
  const add = (names: Names, label: string, value: string) =>
    chips.push({ names, label: `${label}: ${value}` });
  const range = (from: string | undefined, to: string | undefined) =>
    from && to ? `${from} – ${to}` : from ? `≥ ${from}` : `≤ ${to}`;
  const categories = choices.categories.flatMap((parent) => [parent, ...parent.children]);
  const nameIn = (list: readonly { id: number; name: string }[], id: string) =>
    list.find((one) => String(one.id) === id)?.name ?? `#${id}`;
  if (filter.category) add(["category"], t("filters.category"), nameIn(categories, filter.category));
  if (filter.tag) add(["tag"], t("filters.tag"), nameIn(choices.tags, filter.tag));
  if (filter.min_price || filter.max_price)
    add(["min_price", "max_price"], t("filters.price"), range(filter.min_price, filter.max_price));
  if (filter.min_stock || filter.max_stock)
    add(["min_stock", "max_stock"], t("filters.stock"), range(filter.min_stock, filter.max_stock));
  if (filter.stock) chips.push({ names: ["stock"], label: t("low") });
  if (filter.condition)
    add(
      ["condition"],
      t("filters.condition"),
      t("filters.conditionFrom", { level: Number(filter.condition) }),
    );
  if (filter.picture)
    add(["picture"], t("filters.picture"), t(`filters.picture${filter.picture === "yes" ? "Yes" : "No"}`));
  if (filter.whose)
    add(["whose"], t("filters.whose"), t(`filters.whose${filter.whose === "own" ? "Own" : "Shop"}`));
  if (filter.created_from || filter.created_to)
    add(["created_from", "created_to"], t("filters.created"), range(filter.created_from, filter.created_to));
  if (filter.updated_from || filter.updated_to)
    add(["updated_from", "updated_to"], t("filters.updated"), range(filter.updated_from, filter.updated_to));
  return chips;
}
