import type { z } from "zod";
import type { listDrafts } from "@/lib/contracts/console/messages";

/** A match with its first message, as the console answers it. */
export type Draft = z.output<typeof listDrafts.output>["drafts"][number];
export type DraftMessage = NonNullable<Draft["message"]>;

/** As many texts are read before all of them are approved. */
export const sampleSize = 3;

/** Whether a text waits for a person's approval. */
export const isOpen = ({ message }: Draft) => message?.state === "draft";
