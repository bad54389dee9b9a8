"use client";

import { useState } from "react";
import { useLocale, useTranslations } from "use-intl";
import { Field } from "@/components/ui/field";
import { NativeSelect } from "@/components/ui/native-select";
import { localized } from "@/lib/i18n/localized-text";
import { ChangeForm, type DialogProps } from "./change-form";
import { type Branch, type Node, siblingsUnder } from "./tree-moves";

type MoveDialogProps = DialogProps & { category: Node; tree: readonly Branch[]; proposes: boolean };

const root = "root";
const last = "last";

/** Gives a category another parent, or none, and a place among its siblings. */
export function MoveDialog({ category, tree, proposes, ...dialog }: MoveDialogProps) {
  const t = useTranslations("taxonomy.categories");
  const locale = useLocale();
  const { id, parentId } = category;
  const here = parentId === null ? root : String(parentId);
  const [parent, setParent] = useState(here);
  const [before, setBefore] = useState(last);
  const under = parent === root ? null : Number(parent);
  const siblings = siblingsUnder(tree, under).filter((one) => one.id !== id);
  const named = ({ name, nameEn }: Node) => localized(locale, name, nameEn);
  const parentName = under === null ? undefined : tree.find((one) => one.id === under);
  const place = proposes || before === last ? null : Number(before);
  return (
    <ChangeForm
      {...dialog}
      title={t(proposes ? "proposeMoveTitle" : "moveTitle", { name: category.name })}
      action={t("move")}
      proposes={proposes}
      change={{ kind: "place", id, parentId: under, before: place }}
      done={t("moved", {
        name: named(category),
        parent: parentName ? named(parentName) : t("first"),
        n: place === null ? siblings.length + 1 : siblings.findIndex((one) => one.id === place) + 1,
      })}
      dirty={false}
      disabled={proposes && parent === here}
    >
      {() => (
        <>
          <Field label={t("parent")} hint={t("moveHint")}>
            <NativeSelect
              value={parent}
              onChange={({ target }) => {
                setParent(target.value);
                setBefore(last);
              }}
            >
              <option value={root}>{t("first")}</option>
              {tree
                .filter((one) => one.id !== id)
                .map((one) => (
                  <option key={one.id} value={one.id}>
                    {named(one)}
                  </option>
                ))}
            </NativeSelect>
          </Field>
          {!proposes && (
            <Field label={t("place")}>
              <NativeSelect value={before} onChange={({ target }) => setBefore(target.value)}>
                {siblings.map((one) => (
                  <option key={one.id} value={one.id}>
                    {t("before", { name: named(one) })}
                  </option>
                ))}
                <option value={last}>{t("last")}</option>
              </NativeSelect>
            </Field>
          )}
        </>
      )}
    </ChangeForm>
  );
}
