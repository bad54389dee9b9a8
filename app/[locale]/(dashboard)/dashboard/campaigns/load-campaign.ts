import { notFound } from "next/navigation";
import type { Campaign } from "@/components/campaigns/wizard/campaign";
import type { View } from "@/lib/api/contract";
import { campaignSchema, campaignView } from "@/lib/contracts/console/campaign-view";
import type { SignedIn } from "@/lib/domain/context";
import { DomainError } from "@/lib/domain/errors";
import { getCampaign } from "@/lib/domain/matching/list-match-tasks";
import { env } from "@/lib/env";

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** What a read gives, or the page that says that there is no such campaign. */
export async function orNotFound<T>(read: Promise<T>): Promise<T> {
  try {
    return await read;
  } catch (error) {
    if (error instanceof DomainError && error.kind === "not_found") notFound();
    throw error;
  }
}

/** The id in an address, or the page that says that there is no such campaign. */
export function taskIdOf(params: Record<string, string>): string {
  const id = params.id ?? "";
  if (!uuid.test(id)) notFound();
  return id;
}

/** How pages see what the console answers: in their language, our own addresses as paths. */
export const viewOf = ({ locale }: SignedIn): View => ({
  origin: "",
  locale,
  timeZone: env.APP_TIMEZONE,
  absolute: (url) => url,
});

/** The campaign as the console would answer it, its picture at its own path. */
export async function loadCampaign(context: SignedIn, id: string): Promise<Campaign> {
  const campaign = await orNotFound(getCampaign(context, { id }));
  return campaignSchema.parse(campaignView(campaign, viewOf(context)));
}
