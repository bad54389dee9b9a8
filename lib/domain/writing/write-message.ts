import type { OutreachChannel } from "@/lib/generated/prisma/enums";
import type { SignedIn } from "../context";
import { DomainError } from "../errors";
import { composeWhole } from "./compose-text";
import type { WritingFacts } from "./facts";
import type { Language, WrittenText } from "./write-template";

export type MessageRequest = {
  facts: WritingFacts;
  channel: OutreachChannel;
  /** The creator's own, else that of the introduction, unless said. */
  language?: Language | undefined;
  creatorId?: number | undefined;
};

export type WrittenMessage = WrittenText & { channel: OutreachChannel; language: Language };

export const languageOf = (text: string | undefined): Language => (text === "en" ? "en" : "zh");

const spokenIn = (text: string): Language => (/\p{Script=Han}/u.test(text) ? "zh" : "en");

/**
 * The text of a message from its facts, for a creator if one is named (000 AIGC). It states nothing else than the facts.
 * Throws `creator.not_found`, `writing.claim_not_in_facts`.
 */
export async function writeMessage(
  { db, actor }: SignedIn,
  { facts, channel, language, creatorId }: MessageRequest,
): Promise<WrittenMessage> {
  const creator =
    creatorId === undefined
      ? undefined
      : await db.creator.findUnique({
          where: { id: creatorId, erasedAt: null },
          select: { id: true, name: true, tags: true, language: true },
        });
  if (creator === null) throw new DomainError("creator.not_found");
  const shop =
    actor.shopId === null
      ? null
      : await db.shop.findUnique({ where: { id: actor.shopId }, select: { name: true, nameEn: true } });
  const spoken = language ?? (creator ? languageOf(creator.language) : spokenIn(facts.intro));
  const name = (spoken === "en" && shop?.nameEn) || shop?.name;
  const { subject, content } = await composeWhole({ facts, channel, language: spoken, creator, shop: name });
  return { subject, content, channel, language: spoken };
}
