"use client";

import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { toast } from "sonner";
import { useTranslations } from "use-intl";
import { FailureAlert } from "@/components/layout/failure";
import { AlertDialog } from "@/components/ui/alert-dialog";
import { Field } from "@/components/ui/field";
import { NativeSelect } from "@/components/ui/native-select";
import { useRefresh } from "@/components/ui/use-refresh";
import type { ListedTag } from "@/lib/domain/tags/list-tag-rows";
import { mergeMutation, previewQuery } from "./queries";

type MergeDialogProps = { tags: readonly ListedTag[]; onClose: (done: boolean) => void };

/** Asks which of the chosen tags stays, and says how many products that concerns before it is done. */
export function MergeDialog({ tags, onClose }: MergeDialogProps) {
  const t = useTranslations("taxonomy.tags");
  const { refresh } = useRefresh();
  const [most] = tags.toSorted((one, other) => other.products - one.products);
  const [targetId, setTarget] = useState(most?.id ?? 0);
  const sourceIds = tags.map(({ id }) => id).filter((id) => id !== targetId);
  const preview = useQuery(previewQuery({ targetId, sourceIds }));
  const merge = useMutation(mergeMutation);
  const name = tags.find(({ id }) => id === targetId)?.name ?? "";
  const confirm = () =>
    merge.mutate(
      { targetId, sourceIds },
      {
        onSuccess: ({ done, products }) => {
          refresh();
          toast.success(t(done ? "mergeDone" : "mergeStarted", { n: products }));
          onClose(true);
        },
      },
    );
  const error = merge.error ?? preview.error;
  return (
    <AlertDialog
      open
      onOpenChange={(next) => !next && onClose(false)}
      title={t("mergeTitle", { n: tags.length })}
      description={t("mergeBody")}
      confirmLabel={t("mergeConfirm")}
      tone="danger"
      loading={merge.isPending}
      disabled={!preview.data}
      onConfirm={confirm}
    >
      <div className="grid gap-4">
        <Field label={t("target")}>
          <NativeSelect
            value={targetId}
            onChange={({ target }) => {
              merge.reset();
              setTarget(Number(target.value));
            }}
          >
            {tags.map((tag) => (
              <option key={tag.id} value={tag.id}>
                {tag.name}
              </option>
            ))}
          </NativeSelect>
        </Field>
        <p role="status" className="text-sm">
          {preview.data ? t("preview", { ...preview.data, name }) : !error && t("previewLoading")}
        </p>
        <FailureAlert error={error} />
      </div>
    </AlertDialog>
  );
}
