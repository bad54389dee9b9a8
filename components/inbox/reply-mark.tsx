"use client";

import { useMutation } from "@tanstack/react-query";
import { Pencil } from "lucide-react";
import { useTranslations } from "use-intl";
import { Failure } from "@/components/layout/failure";
import { FormAlert } from "@/components/ui/form-alert";
import { IconButton } from "@/components/ui/icon-button";
import { Menu, MenuItem } from "@/components/ui/menu";
import { useRefresh } from "@/components/ui/use-refresh";
import { markReplyMutation } from "./queries";

const classes = [
  ["interested", "INTERESTED"],
  ["counter_offer", "COUNTER_OFFER"],
  ["question", "QUESTION"],
  ["later", "LATER"],
  ["declined", "DECLINED"],
  ["opt_out", "OPT_OUT"],
  ["unclear", "UNCLEAR"],
] as const;

/** Says what a reply means, where it was read wrongly; stage and proposed answer follow. */
export function ReplyMark({ id }: { id: number }) {
  const t = useTranslations("outreach.message");
  const { refresh } = useRefresh();
  const mark = useMutation(markReplyMutation);
  return (
    <>
      <Menu align="start" trigger={<IconButton label={t("mark")} icon={<Pencil />} size="sm" />}>
        {classes.map(([as, word]) => (
          <MenuItem key={as} onSelect={() => mark.mutate({ id, as }, { onSettled: refresh })}>
            {t(`class.${word}`)}
          </MenuItem>
        ))}
      </Menu>
      <FormAlert>{mark.error && <Failure error={mark.error} />}</FormAlert>
    </>
  );
}
