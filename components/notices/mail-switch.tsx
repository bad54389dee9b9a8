"use client";

import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { toast } from "sonner";
import { useTranslations } from "use-intl";
import { Switch } from "@/components/ui/switch";
import { useFailure } from "@/components/ui/use-failure";
import type { NoticeTopic } from "@/lib/domain/notices/notice-topics";
import { noticeMailMutation } from "./queries";

/** Switches mails with one topic at once; one that fails stands again as it was. */
export function MailSwitch({ topic, on }: { topic: NoticeTopic; on: boolean }) {
  const t = useTranslations("notices.byMail.topic");
  const failure = useFailure();
  const [kept, setKept] = useState(on);
  const { mutate, isPending, variables } = useMutation({
    ...noticeMailMutation,
    onSuccess: (choice) => setKept(choice.on),
    onError: (error) => toast.error(failure(error)),
  });
  const shown = isPending ? variables.on : kept;
  return (
    <Switch
      checked={shown}
      aria-busy={isPending}
      onChange={(event) => !isPending && mutate({ topic, on: event.target.checked })}
    >
      {t(topic)}
    </Switch>
  );
}
