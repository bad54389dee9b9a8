"use client";

import { useMutation } from "@tanstack/react-query";
import { Download } from "lucide-react";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { toast } from "sonner";
import { useTranslations } from "use-intl";
import { FailureAlert } from "@/components/layout/failure";
import { AlertDialog } from "@/components/ui/alert-dialog";
import { Button } from "@/components/ui/button";
import { buttonStyles } from "@/components/ui/button-styles";
import { Card, CardBody, CardHeader } from "@/components/ui/card";
import { eraseMutation } from "./queries";

/** What an admin does when the person behind a profile asks for it. `list` is where one goes after an erasure. */
export function AdminCard({ id, name, list }: { id: number; name: string; list: string }) {
  const t = useTranslations("creators.admin");
  const [open, setOpen] = useState(false);
  const router = useRouter();
  const erase = useMutation(eraseMutation);
  const confirm = () =>
    erase.mutate(id, {
      onSuccess: () => {
        setOpen(false);
        toast.success(t("erased"));
        router.replace(list);
      },
    });
  return (
    <Card>
      <CardHeader title={t("title")} description={t("lead")} />
      <CardBody className="grid gap-2">
        <a href={`/api/console/creators/${id}/file`} download className={buttonStyles()}>
          <Download aria-hidden="true" />
          {t("file")}
        </a>
        <Button variant="danger" onClick={() => setOpen(true)}>
          {t("erase")}
        </Button>
      </CardBody>
      <AlertDialog
        open={open}
        onOpenChange={setOpen}
        title={t("eraseTitle", { name })}
        description={t("eraseBody")}
        confirmLabel={t("erase")}
        tone="danger"
        onConfirm={confirm}
        loading={erase.isPending}
      >
        <FailureAlert error={erase.error} />
      </AlertDialog>
    </Card>
  );
}
