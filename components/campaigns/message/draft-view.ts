import type { z } from "zod";
import type { listDrafts } from "@/lib/contracts/console/messages";
import type { Campaign } from "../wizard/campaign";

/** A match with its first message, as the console answers it. */
export type Draft = z.output<typeof listDrafts.output>["drafts"][number];
export type DraftMessage = NonNullable<Draft["message"]>;

/** As many texts are read before all of them are approved. */
export const sampleSize = 3;

/** Whether a text waits for a person's approval. */
export const isOpen = ({ message }: Draft) => message?.state === "draft";

type Channel = Campaign["channel"];

/**
 * What can be said of drafts that were read for one channel where another is chosen now: whom a channel leads to is
 * known once it is saved and they are read anew.
 */
export function draftsFor(read: Channel, chosen: Channel): "no_channel" | "reading" | "known" {
  if (chosen === null) return "no_channel";
  return chosen === read ? "known" : "reading";
}
