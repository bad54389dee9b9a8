"use client";

import { useMutation } from "@tanstack/react-query";
import { CircleAlert, CircleCheck } from "lucide-react";
import { type FormEvent, useState } from "react";
import { useTranslations } from "use-intl";
import { Failure } from "@/components/layout/failure";
import { Button } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import { Field } from "@/components/ui/field";
import { FormAlert } from "@/components/ui/form-alert";
import { Input } from "@/components/ui/input";
import { type ChannelName, sendTestMutation } from "./queries";

type Sent = {
  outcome: "accepted" | "refused" | "deferred" | "unknown";
  reason: string | null;
  sandbox: boolean;
  raw: string | null;
};

/** Sends a fixed text to the seller, and says what the service answered. */
export function ChannelTest({ channel, address: preset }: { channel: ChannelName; address: string }) {
  const t = useTranslations("outreach.test");
  const [address, setAddress] = useState(preset);
  const [tried, setTried] = useState(false);
  const test = useMutation(sendTestMutation);
  const missing = tried && address.trim() === "";
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (address.trim() !== "") test.mutate({ channel, address });
  };
  return (
    <form onSubmit={submit} noValidate className="grid gap-3 border-line border-t pt-5">
      <div>
        <h3 className="font-medium text-sm">{t("title")}</h3>
        <p className="mt-0.5 text-ink-faint text-xs">{t("description")}</p>
      </div>
      <div className="flex flex-wrap items-start gap-2">
        <Field
          label={t(channel === "email" ? "EMAIL" : "TIKTOK")}
          hideLabel
          error={missing && t("addressMissing")}
          className="min-w-0 flex-1 basis-56"
        >
          <Input
            value={address}
            onChange={(event) => setAddress(event.target.value)}
            type={channel === "email" ? "email" : "text"}
            autoComplete={channel === "email" ? "email" : "off"}
            placeholder={channel === "email" ? "me@example.com" : "@me"}
            maxLength={254}
          />
        </Field>
        <Button type="submit" loading={test.isPending}>
          {t("send")}
        </Button>
      </div>
      <FormAlert>{test.error && <Failure error={test.error} />}</FormAlert>
      <div role="status">{test.data && <Result sent={test.data} />}</div>
    </form>
  );
}

function Result({ sent: { outcome, reason, sandbox, raw } }: { sent: Sent }) {
  const t = useTranslations("outreach.test");
  const taken = outcome === "accepted";
  const Icon = taken ? CircleCheck : CircleAlert;
  return (
    <div className="grid gap-2 text-sm">
      <p className={cn("flex gap-2", taken ? "text-success" : "text-danger")}>
        <Icon aria-hidden="true" className="mt-[0.2em] size-4 shrink-0" />
        {t(taken && sandbox ? "acceptedSandbox" : outcome)}
      </p>
      {reason && <p className="wrap-anywhere text-ink-soft">{t("reason", { reason })}</p>}
      {raw && (
        <details>
          <summary className="cursor-pointer text-ink-soft hover:text-ink">{t("raw")}</summary>
          <pre className="wrap-anywhere mt-2 max-h-72 overflow-y-auto whitespace-pre-wrap rounded-md bg-sunken p-3 text-xs">
            {raw}
          </pre>
        </details>
      )}
    </div>
  );
}
