"use client";

import type { Draft } from "../message/draft-view";
import { Drafts } from "../message/drafts";
import { FactsForm } from "../message/facts-form";
import { Sample } from "../message/sample";

/** The facts, a sample of what is made of them, and the invitations themselves. */
export function MessageStep({ drafts, productUrl }: { drafts: readonly Draft[]; productUrl: string }) {
  return (
    <div className="grid grid-cols-1 gap-4">
      <FactsForm productUrl={productUrl} />
      <Sample />
      <Drafts drafts={drafts} />
    </div>
  );
}
