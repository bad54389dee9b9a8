"use client";

import { ArrowDown, ArrowUp, X } from "lucide-react";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { ProductThumb } from "@/components/seller-products/product-thumb";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Card, CardBody, CardHeader } from "@/components/ui/card";
import { Field } from "@/components/ui/field";
import { IconButton } from "@/components/ui/icon-button";
import { Input } from "@/components/ui/input";
import { maxFeatured } from "@/lib/domain/home/max-featured";
import { idOf } from "@/lib/text/url-values";
import type { Featured } from "./home-form";

type FeaturedListProps = {
  title: string;
  /** Of the field for a number. */
  label: string;
  rows: readonly Featured[];
  onChange: (rows: Featured[]) => void;
};

/** What is featured in its order, moved by buttons; another one is added by its number. */
export function FeaturedList({ title, label, rows, onChange }: FeaturedListProps) {
  const t = useTranslations("admin.home");
  const [text, setText] = useState("");
  const id = idOf(text.trim());
  const full = rows.length >= maxFeatured;
  const add = () => {
    if (!id || full) return;
    if (!rows.some((row) => row.id === id))
      onChange([...rows, { id, name: t("number", { id }), shown: true }]);
    setText("");
  };
  const move = (index: number, by: -1 | 1) => {
    const next = [...rows];
    const [row] = next.splice(index, 1);
    if (row) next.splice(index + by, 0, row);
    onChange(next);
  };
  return (
    <Card>
      <CardHeader title={title} />
      <CardBody className="grid gap-4">
        {rows.length > 0 && (
          <ol aria-label={title} className="divide-y divide-line">
            {rows.map(({ id: row, name, imageUrl, shown }, index) => (
              <li key={row} className="flex items-center gap-3 py-2">
                {imageUrl !== undefined && <ProductThumb url={imageUrl} className="size-10 shrink-0" />}
                <span className="min-w-0 flex-1">
                  <span className="wrap-anywhere line-clamp-2 text-sm">{name}</span>
                  {!shown && <Badge tone="warning">{t("notShown")}</Badge>}
                </span>
                <span className="flex shrink-0">
                  <IconButton
                    label={t("up", { name })}
                    icon={<ArrowUp />}
                    size="sm"
                    disabled={index === 0}
                    onClick={() => move(index, -1)}
                  />
                  <IconButton
                    label={t("down", { name })}
                    icon={<ArrowDown />}
                    size="sm"
                    disabled={index === rows.length - 1}
                    onClick={() => move(index, 1)}
                  />
                  <IconButton
                    label={t("remove", { name })}
                    icon={<X />}
                    size="sm"
                    onClick={() => onChange(rows.filter((one) => one.id !== row))}
                  />
                </span>
              </li>
            ))}
          </ol>
        )}
        <form
          className="flex items-start gap-2"
          onSubmit={(event) => {
            event.preventDefault();
            add();
          }}
        >
          <Field
            label={label}
            hint={full ? t("full", { count: maxFeatured }) : t("idHint")}
            className="min-w-0 flex-1"
          >
            <Input
              inputMode="numeric"
              autoComplete="off"
              value={text}
              maxLength={10}
              onChange={({ target }) => setText(target.value)}
            />
          </Field>
          <Button type="submit" disabled={!id || full} className="mt-[1.625rem]">
            {t("add")}
          </Button>
        </form>
      </CardBody>
    </Card>
  );
}
