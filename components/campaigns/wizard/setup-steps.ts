import type { wizardSteps } from "@/lib/domain/matching/wizard-steps";
import type { Campaign } from "./campaign";

/** The steps of the wizard in their order; the last one starts the campaign. */
export const setupSteps = [
  "tags",
  "filters",
  "preview",
  "message",
  "budget",
  "rehearsal",
] as const satisfies readonly (typeof wizardSteps)[number][];

export type SetupStep = (typeof setupSteps)[number];

/** What keeps one from leaving a step forwards; the texts stand under the same codes. */
export type Missing =
  | "tags"
  | "matching"
  | "not_matched"
  | "none_chosen"
  | "channel"
  | "link"
  | "reward"
  | "drafts"
  | "not_approved";

/** What only the server counts of a campaign. */
export type SetupFacts = {
  /** Matches that are to be written to. */
  chosen: number;
  /** First messages that wait for approval. */
  drafts: number;
  /** Those that were approved, or went out. */
  approved: number;
};

type Gate = (campaign: Campaign, facts: SetupFacts) => (Missing | false)[];

const gates: Record<SetupStep, Gate> = {
  tags: ({ match_tags }) => [match_tags.length === 0 && "tags"],
  filters: () => [],
  preview: ({ status }, { chosen }) => [
    status === "matching" && "matching",
    (status === "draft" || status === "failed") && "not_matched",
    status === "matched" && chosen === 0 && "none_chosen",
  ],
  message: (campaign, { drafts, approved }) => [
    campaign.channel === null && "channel",
    !/^https?:\/\/\S+$/.test(campaign.link.trim()) && "link",
    campaign.reward.trim() === "" && "reward",
    drafts + approved === 0 && "drafts",
    drafts > 0 && approved === 0 && campaign.first_approval === "person" && "not_approved",
  ],
  budget: () => [],
  rehearsal: () => [],
};

/** What a step still needs; empty when it is done. */
export function missingIn(step: SetupStep, campaign: Campaign, facts: SetupFacts): Missing[] {
  return gates[step](campaign, facts).filter((code) => code !== false);
}

/** The last step that may be opened: the first one that is not done. */
export function furthestStep(campaign: Campaign, facts: SetupFacts): SetupStep {
  return setupSteps.find((step) => missingIn(step, campaign, facts).length > 0) ?? "rehearsal";
}

export const stepIndex = (step: SetupStep) => setupSteps.indexOf(step);

/** How far one has come; a campaign that was started has been everywhere. */
export const reachedStep = ({ step }: Campaign): SetupStep => (step === "started" ? "rehearsal" : step);
