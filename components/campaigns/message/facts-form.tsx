"use client";

import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";
import { Card, CardBody } from "@/components/ui/card";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Textarea } from "@/components/ui/textarea";
import { useDraft } from "../wizard/draft-context";
import { NumberInput } from "../wizard/number-input";
import { ApprovalChoice, ChannelChoice } from "./choices";

/** What an invitation may state; nothing else stands in it. */
export function FactsForm({ productUrl }: { productUrl: string }) {
  const t = useTranslations("campaigns.facts");
  const { store, campaign } = useDraft();
  const badLink = campaign.link.trim() !== "" && !/^https?:\/\/\S+$/.test(campaign.link.trim());
  return (
    <Card>
      <CardBody className="grid grid-cols-1 gap-5">
        <ChannelChoice />
        <Field label={t("intro")} hint={t("introHint")}>
          <Textarea
            value={campaign.product_intro}
            maxLength={2000}
            placeholder={t("introPlaceholder")}
            onChange={(event) => store.change({ product_intro: event.target.value })}
          />
        </Field>
        <Field label={t("link")} error={badLink && t("linkWrong")} required>
          <Input
            type="url"
            inputMode="url"
            value={campaign.link}
            maxLength={2048}
            placeholder="https://"
            onChange={(event) => store.change({ link: event.target.value })}
          />
        </Field>
        {campaign.link !== productUrl && (
          <Button
            size="sm"
            variant="ghost"
            className="-mt-4 w-fit"
            onClick={() => store.change({ link: productUrl })}
          >
            {t("linkOwn")}
          </Button>
        )}
        <div className="grid gap-5 sm:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
          <Field label={t("reward")} hint={t("rewardHint")} required>
            <Input
              value={campaign.reward}
              maxLength={500}
              placeholder={t("rewardPlaceholder")}
              onChange={(event) => store.change({ reward: event.target.value })}
            />
          </Field>
          <Field label={t("amount")} hint={t("amountHint")} optional>
            <NumberInput
              max={9_999_999}
              step={0.01}
              value={campaign.reward_amount ?? undefined}
              onChange={(amount) => store.change({ reward_amount: amount ?? null })}
            />
          </Field>
        </div>
        <Field label={t("requirements")} hint={t("requirementsHint")} optional>
          <Textarea
            value={campaign.requirements}
            maxLength={2000}
            placeholder={t("requirementsPlaceholder")}
            onChange={(event) => store.change({ requirements: event.target.value })}
          />
        </Field>
        <ApprovalChoice name="first_approval" />
        <ApprovalChoice name="answer_approval" />
      </CardBody>
    </Card>
  );
}
