"use client";

import type { Draft } from "../message/draft-view";
import { Drafts } from "../message/drafts";
import { FactsForm } from "../message/facts-form";
import { Sample } from "../message/sample";
import type { Campaign } from "./campaign";

type MessageStepProps = {
  drafts: readonly Draft[];
  /** For which they were read. */
  channel: Campaign["channel"];
  productUrl: string;
};

/** The facts, a sample of what is made of them, and the invitations themselves. */
export function MessageStep({ drafts, channel, productUrl }: MessageStepProps) {
  return (
    <div className="grid grid-cols-1 gap-4">
      <FactsForm productUrl={productUrl} />
      <Sample />
      <Drafts drafts={drafts} channel={channel} />
    </div>
  );
}
