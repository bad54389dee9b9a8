"use client";

import { SlidersHorizontal } from "lucide-react";
import { useRouter } from "next/navigation";
import { type FormEvent, useId, useState, useTransition } from "react";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { NativeSelect } from "@/components/ui/native-select";
import { Sheet } from "@/components/ui/sheet";
import type { ProductFilterWire } from "@/lib/contracts/console/product-filter";
import type { ChangeChoices } from "../changes/change-draft";
import { type ProductQuery, queryParams, withParams } from "./product-query";

type FilterSheetProps = { path: string; query: ProductQuery; choices: ChangeChoices; inShop: boolean };

const conditions = [10, 9, 8, 7, 5] as const;

/** All filters in one form, whose answer is an address. */
export function FilterSheet({ path, query, choices, inShop }: FilterSheetProps) {
  const t = useTranslations("products.filters");
  const router = useRouter();
  const form = useId();
  const [open, setOpen] = useState(false);
  const [pending, start] = useTransition();
  const { filter } = query;
  const set = Object.keys(filter).filter((name) => name !== "q" && name !== "status").length;
  const go = (next: ProductFilterWire) =>
    start(() => {
      setOpen(false);
      router.push(withParams(path, queryParams({ ...query, filter: next })), { scroll: false });
    });
  const kept = { ...(filter.q ? { q: filter.q } : {}), ...(filter.status ? { status: filter.status } : {}) };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const fields = [...new FormData(event.currentTarget)].filter(
      ([, value]) => typeof value === "string" && value.trim() !== "",
    );
    go({ ...kept, ...Object.fromEntries(fields) });
  };
  return (
    <Sheet
      open={open}
      onOpenChange={setOpen}
      title={t("title")}
      trigger={
        <Button loading={pending}>
          <SlidersHorizontal aria-hidden="true" />
          {t("open")}
          {set > 0 && <span className="tabular-nums">{set}</span>}
        </Button>
      }
      footer={
        <>
          <Button className="flex-1" onClick={() => go(kept)}>
            {t("clear")}
          </Button>
          <Button className="flex-1" variant="primary" type="submit" form={form}>
            {t("apply")}
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={submit} className="grid gap-4">
        <Field label={t("category")}>
          <NativeSelect name="category" defaultValue={filter.category ?? ""}>
            <option value="">{t("any")}</option>
            {choices.categories.map(({ id, name, children }) => (
              <optgroup key={id} label={name}>
                <option value={id}>{t("allOf", { name })}</option>
                {children.map((child) => (
                  <option key={child.id} value={child.id}>
                    {child.name}
                  </option>
                ))}
              </optgroup>
            ))}
          </NativeSelect>
        </Field>
        <Field label={t("tag")}>
          <NativeSelect name="tag" defaultValue={filter.tag ?? ""}>
            <option value="">{t("any")}</option>
            {choices.tags.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </NativeSelect>
        </Field>
        <Band name="price" label={t("price")} filter={filter} mode="decimal" />
        <Band name="stock" label={t("stock")} filter={filter} mode="numeric" />
        <Field label={t("supply")}>
          <NativeSelect name="stock" defaultValue={filter.stock ?? ""}>
            <option value="">{t("any")}</option>
            <option value="low">{t("supplyLow")}</option>
          </NativeSelect>
        </Field>
        <div className="grid grid-cols-2 gap-3">
          <Field label={t("condition")}>
            <NativeSelect name="condition" defaultValue={filter.condition ?? ""}>
              <option value="">{t("any")}</option>
              {conditions.map((level) => (
                <option key={level} value={level}>
                  {t("conditionFrom", { level })}
                </option>
              ))}
            </NativeSelect>
          </Field>
          <Field label={t("picture")}>
            <NativeSelect name="picture" defaultValue={filter.picture ?? ""}>
              <option value="">{t("any")}</option>
              <option value="yes">{t("pictureYes")}</option>
              <option value="no">{t("pictureNo")}</option>
            </NativeSelect>
          </Field>
        </div>
        {inShop && (
          <Field label={t("whose")}>
            <NativeSelect name="whose" defaultValue={filter.whose ?? ""}>
              <option value="">{t("any")}</option>
              <option value="own">{t("whoseOwn")}</option>
              <option value="shop">{t("whoseShop")}</option>
            </NativeSelect>
          </Field>
        )}
        <Days name="created" label={t("created")} filter={filter} />
        <Days name="updated" label={t("updated")} filter={filter} />
      </form>
    </Sheet>
  );
}

type RangeProps = { label: string; filter: ProductFilterWire };

function Band({
  name,
  label,
  filter,
  mode,
}: RangeProps & { name: "price" | "stock"; mode: "decimal" | "numeric" }) {
  const t = useTranslations("products.filters");
  return (
    <fieldset>
      <legend className="mb-1.5 font-medium text-sm">{label}</legend>
      <div className="grid grid-cols-2 gap-3">
        {(["min", "max"] as const).map((end) => (
          <Input
            key={end}
            name={`${end}_${name}`}
            inputMode={mode}
            autoComplete="off"
            defaultValue={filter[`${end}_${name}`]}
            placeholder={t(end)}
            aria-label={`${label}: ${t(end)}`}
          />
        ))}
      </div>
    </fieldset>
  );
}

function Days({ name, label, filter }: RangeProps & { name: "created" | "updated" }) {
  const t = useTranslations("products.filters");
  return (
    <fieldset>
      <legend className="mb-1.5 font-medium text-sm">{label}</legend>
      <div className="grid grid-cols-2 gap-3">
        {(["from", "to"] as const).map((end) => (
          <Input
            key={end}
            type="date"
            name={`${name}_${end}`}
            defaultValue={filter[`${name}_${end}`]}
            aria-label={`${label}: ${t(end)}`}
          />
        ))}
      </div>
    </fieldset>
  );
}
