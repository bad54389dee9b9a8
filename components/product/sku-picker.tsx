"use client";

import { useId } from "react";
import { useTranslations } from "use-intl";
import { cn } from "@/components/ui/cn";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { ProductPicture } from "./product-picture";
import { type OptionGroup, optionGroups } from "./sku-options";
import { useSkuSelection } from "./sku-selection";

/** The product's options: pictures where they tell the values apart, else words. */
export function SkuPicker() {
  const { skus, sku } = useSkuSelection();
  if (skus.length < 2) return null;
  return (
    <div className="grid gap-4">
      {optionGroups(skus, sku).map((group) => (
        <Group key={group.name} group={group} />
      ))}
    </div>
  );
}

function Group({ group: { name, options } }: { group: OptionGroup }) {
  const t = useTranslations("product");
  const id = useId();
  const { sku, choose } = useSkuSelection();
  const chosen = sku.values.find((each) => each.name === name)?.value;
  return (
    <fieldset className="min-w-0">
      <legend className="mb-2 text-sm">
        <span className="text-ink-faint">{name}</span>
        <span className="ms-2 font-medium">{chosen}</span>
      </legend>
      <div className="flex flex-wrap gap-2">
        {options.map(({ value, imageUrl, inStock }) => (
          <label
            key={value}
            className={cn(
              "relative inline-flex min-h-10 max-w-full cursor-pointer items-center gap-2 rounded-md border bg-surface text-sm transition-colors",
              "has-focus-visible:outline-2 has-focus-visible:outline-accent has-focus-visible:outline-offset-2",
              imageUrl ? "py-1 ps-1 pe-3" : "px-3.5 py-1.5",
              value === chosen
                ? "border-accent bg-accent-soft text-accent-ink"
                : "border-line-strong hover:border-ink-faint",
              !inStock && "border-dashed text-ink-faint",
            )}
          >
            <input
              type="radio"
              name={id}
              value={value}
              checked={value === chosen}
              onChange={() => choose(name, value)}
              className="sr-only"
            />
            {imageUrl && (
              <ProductPicture
                url={imageUrl}
                alt=""
                sizes="2.25rem"
                className={cn("size-9 shrink-0 rounded-sm", !inStock && "opacity-50")}
              />
            )}
            <span className="min-w-0 truncate">{value}</span>
            {!inStock && <VisuallyHidden> {t("unavailable")}</VisuallyHidden>}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
