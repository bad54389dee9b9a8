"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";
import { NamesFields } from "@/components/ui/names-fields";
import { ChangeForm, type DialogProps } from "./change-form";
import type { Change } from "./queries";
import type { Node } from "./tree-moves";

type NamesDialogProps = DialogProps & {
  proposes: boolean;
  /** The one to rename; without it a new one is made under `parent`. */
  category?: Node;
  parent?: Node | null;
};

/** Asks for the names of a category in both languages. */
export function NamesDialog({ category, parent = null, proposes, ...dialog }: NamesDialogProps) {
  const t = useTranslations("taxonomy.categories");
  const required = useTranslations("seller.invalid")("required");
  const [name, setName] = useState(category?.name ?? "");
  const [nameEn, setNameEn] = useState(category?.nameEn ?? "");
  const dirty = name !== (category?.name ?? "") || nameEn !== (category?.nameEn ?? "");
  const names = { name, nameEn: nameEn.trim() || null };
  const change: Change = category
    ? { kind: "rename", id: category.id, ...names, seen: { name: category.name, nameEn: category.nameEn } }
    : { kind: "create", parentId: parent?.id ?? null, ...names };
  return (
    <ChangeForm
      {...dialog}
      title={titleOf()}
      action={t(category ? "save" : "create")}
      proposes={proposes}
      change={name.trim() === "" ? null : change}
      done={t(category ? "renamed" : "created", { name })}
      dirty={dirty}
    >
      {(tried) => (
        <NamesFields
          labels={{ name: t("name"), nameEn: t("nameEn") }}
          name={name}
          nameEn={nameEn}
          onName={setName}
          onNameEn={setNameEn}
          error={tried && name.trim() === "" ? required : undefined}
        />
      )}
    </ChangeForm>
  );

  function titleOf() {
    if (category) return t(proposes ? "proposeRenameTitle" : "renameTitle", { name: category.name });
    if (parent) return t("createChildTitle", { name: parent.name });
    return t(proposes ? "proposeRootTitle" : "createRootTitle");
  }
}
