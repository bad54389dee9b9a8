"use client";

import { useFormContext } from "react-hook-form";
import { useTranslations } from "use-intl";
import { ConflictView } from "@/components/dashboard/conflict-panel";
import { type Conflict, copy, type FieldOf } from "@/components/dashboard/merge-edits";
import { ProductThumb } from "../product-thumb";
import { levels } from "./details-section";
import type { FormOptions } from "./form-options";
import type { ProductFormValues } from "./form-values";
import { type ProductUnits, unitsOf, valuesOf } from "./merge-products";

type Field = FieldOf<ProductUnits>;

const labels = {
  product_name: "name",
  product_name_en: "nameEn",
  summary: "summary",
  summary_en: "summaryEn",
  product_desc: "description",
  product_desc_en: "descriptionEn",
  search_keywords: "keywords",
  category_id: "category",
  condition_level: "condition",
  original_price: "originalPrice",
  location: "location",
  low_stock: "lowStock",
  tag_ids: "tags",
  options: "optionsAndPrices",
  images: "pictures",
} as const satisfies Record<Field, string>;

type ProductConflictProps = {
  conflict: Conflict<ProductUnits> & { mine: ProductUnits };
  options: FormOptions;
};

/** What somebody else has saved meanwhile beside what stands here, field by field. */
export function ProductConflict({ conflict, options }: ProductConflictProps) {
  const t = useTranslations("seller.form");
  const field = useTranslations("seller.form.field");
  const conditions = useTranslations("seller.conditions");
  const { getValues, reset } = useFormContext<ProductFormValues>();
  const nothing = t("nothing");
  const choose = (name: Field, from: ProductUnits) => {
    const units = unitsOf(getValues());
    copy(name, structuredClone(from), units);
    reset(valuesOf(units), { keepDefaultValues: true });
  };
  const categories = options.categories.flatMap(({ children }) => children);
  const textOf = (name: Field, values: ProductUnits) => {
    switch (name) {
      case "category_id":
        return categories.find(({ id }) => String(id) === values.category_id)?.name ?? nothing;
      case "condition_level":
        return conditions(levels.find((level) => level === values.condition_level) ?? "10");
      case "location":
        return values.location?.name ?? nothing;
      case "tag_ids":
        return (
          options.tags
            .filter(({ id }) => values.tag_ids.includes(id))
            .map((tag) => tag.name)
            .join(" · ") || nothing
        );
      case "options":
        return values.options.skus
          .map(({ values: parts, price }) => [...parts, `¥${price}`].join(" · "))
          .join("\n");
      case "images":
        return values.images.length === 0 ? (
          nothing
        ) : (
          <span className="flex flex-wrap gap-1.5">
            {values.images.map(({ id, url }) => (
              <ProductThumb key={id} url={url} sizes="3rem" className="size-12" />
            ))}
          </span>
        );
      default:
        return values[name] || nothing;
    }
  };
  return (
    <ConflictView
      title={t("conflictTitle")}
      conflict={conflict}
      labelOf={(name) => field(labels[name])}
      textOf={textOf}
      mine={conflict.mine}
      onChoose={choose}
    />
  );
}
