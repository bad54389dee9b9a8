import type { OutreachChannel } from "@/lib/generated/prisma/enums";
import { DomainError } from "../errors";
import { campaignFacts, type StatedTask, shopName } from "../writing/campaign-facts";
import { checkFacts } from "../writing/facts-check";
import { languageOf } from "../writing/write-message";
import { namesOf, type WrittenText, writeTemplate } from "../writing/write-template";

type Addressee = { id: number; name: string; tags: readonly string[]; language: string };

/**
 * Throws `writing.claim_not_in_facts` where a text that is meant for these creators states a number, a share or a link
 * that is none of the campaign's. A campaign that states nothing itself leaves it to the text.
 */
export function refuseClaims(task: StatedTask, creators: readonly Addressee[], content: string): void {
  const { productIntro, link, reward, requirements } = task;
  if ([productIntro, link, reward, requirements].every((text) => text.trim() === "")) return;
  const names = creators.flatMap((creator) =>
    namesOf({ creator, shop: shopName(task, languageOf(creator.language)) }),
  );
  const { product } = task;
  const titles = [product.title, product.titleEn ?? ""].join(" ");
  const facts = { ...campaignFacts(task, "zh"), name: titles, names };
  const added = checkFacts(content, facts, "person").filter(({ kind }) => kind !== "missing");
  if (added.length === 0) return;
  const fields = added
    .slice(0, 20)
    .map(({ kind, text }) => ({ path: "content", message: `${kind}: ${text}` }));
  throw new DomainError("writing.claim_not_in_facts", { fields });
}

/** The template's text for a creator; null for a campaign that does not say what is paid and where the product is. */
export function templateFor(
  task: StatedTask,
  creator: Addressee,
  channel: OutreachChannel,
): WrittenText | null {
  if (task.reward.trim() === "" || task.link.trim() === "") return null;
  const language = languageOf(creator.language);
  const facts = campaignFacts(task, language);
  return writeTemplate({
    facts,
    channel,
    language,
    creator,
    shop: shopName(task, language),
    topics: task.matchTags,
  });
}
