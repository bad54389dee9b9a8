"use client";

import { useMutation } from "@tanstack/react-query";
import { AlarmClock, Archive, ArchiveRestore, CircleSlash, Ellipsis, MailOpen } from "lucide-react";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { Failure } from "@/components/layout/failure";
import { Button } from "@/components/ui/button";
import { FormAlert } from "@/components/ui/form-alert";
import { IconButton } from "@/components/ui/icon-button";
import { Menu, MenuItem } from "@/components/ui/menu";
import { NativeSelect } from "@/components/ui/native-select";
import { useRefresh } from "@/components/ui/use-refresh";
import { stageNames } from "@/lib/contracts/console/message-enums";
import type { OutreachStage } from "@/lib/generated/prisma/enums";
import { changeThreadMutation, type ThreadChange } from "./queries";
import { snoozeTimes } from "./snooze-times";
import { SuppressDialog } from "./suppress-dialog";

type ThreadControlsProps = {
  id: string;
  name: string;
  stage: OutreachStage;
  closed: boolean;
  snoozed: boolean;
  suppressed: boolean;
  /** The list without the thread. */
  back: string;
};

const order = ["MATCHED", "CONTACTED", "REPLIED", "NEGOTIATING", "COOPERATING", "DECLINED"] as const;

/** What a person decides about a conversation as a whole. */
export function ThreadControls(props: ThreadControlsProps) {
  const { id, name, stage, closed, snoozed, suppressed, back } = props;
  const t = useTranslations("outreach");
  const campaigns = useTranslations("campaigns");
  const router = useRouter();
  const { refresh } = useRefresh();
  const change = useMutation(changeThreadMutation);
  const [asking, setAsking] = useState(false);
  const apply = (next: ThreadChange, then: () => void = refresh) =>
    change.mutate({ id, change: next }, { onSuccess: then });
  const leave = () => {
    router.push(back, { scroll: false });
    router.refresh();
  };
  const snooze = (until: Date) => apply({ snoozed_until: until.toISOString() });
  return (
    <div className="grid gap-2">
      <div className="flex flex-wrap items-center gap-2">
        <NativeSelect
          aria-label={t("thread.stage")}
          value={stage}
          onChange={(event) => {
            const chosen = order.find((one) => one === event.target.value);
            if (chosen) apply({ stage: stageNames[chosen] });
          }}
          className="w-36"
        >
          {order.map((one) => (
            <option
              key={one}
              value={one}
              disabled={(one === "MATCHED" || one === "CONTACTED") && one !== stage}
            >
              {campaigns(`stageName.${stageNames[one]}`)}
            </option>
          ))}
        </NativeSelect>
        {snoozed ? (
          <Button aria-keyshortcuts="s" onClick={() => apply({ snoozed_until: null })}>
            <AlarmClock aria-hidden="true" />
            {t("thread.wake")}
          </Button>
        ) : (
          <Menu
            align="start"
            trigger={
              <Button aria-keyshortcuts="s">
                <AlarmClock aria-hidden="true" />
                {t("thread.snooze")}
              </Button>
            }
          >
            {snoozeTimes(new Date()).map(([label, until]) => (
              <MenuItem key={label} onSelect={() => snooze(until)}>
                {t(`thread.${label}`)}
              </MenuItem>
            ))}
          </Menu>
        )}
        <Button aria-keyshortcuts="e" onClick={() => apply({ closed: !closed })}>
          {closed ? <ArchiveRestore aria-hidden="true" /> : <Archive aria-hidden="true" />}
          {t(closed ? "thread.reopen" : "thread.close")}
        </Button>
        <Menu trigger={<IconButton label={t("thread.more")} icon={<Ellipsis />} className="ms-auto" />}>
          <MenuItem icon={<MailOpen />} onSelect={() => apply({ read: false }, leave)}>
            {t("thread.markUnread")}
          </MenuItem>
          <MenuItem
            icon={<CircleSlash />}
            tone="danger"
            disabled={suppressed}
            onSelect={() => setAsking(true)}
          >
            {t("thread.suppress")}
          </MenuItem>
        </Menu>
        <button
          type="button"
          tabIndex={-1}
          aria-hidden="true"
          aria-keyshortcuts="u"
          className="hidden"
          onClick={() => apply({ read: false }, leave)}
        />
      </div>
      <FormAlert>{change.error && <Failure error={change.error} />}</FormAlert>
      <SuppressDialog id={id} name={name} open={asking} onOpenChange={setAsking} />
    </div>
  );
}
