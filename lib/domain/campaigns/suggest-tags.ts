import { generateMatchTags } from "../catalog/generate-match-tags";
import type { SignedIn } from "../context";
import { requireTask } from "../matching/task-access";

/** Match tags that the product of a campaign suggests: its own, its categories, the telling words of its title. */
export async function suggestTags(context: SignedIn, { id }: { id: string }): Promise<string[]> {
  const { productId } = await requireTask(context, id, "campaign.read");
  const { title, titleEn, categoryId, tags } = await context.db.product.findUniqueOrThrow({
    where: { id: productId },
    select: {
      title: true,
      titleEn: true,
      categoryId: true,
      tags: { orderBy: { tagId: "asc" }, select: { tag: { select: { name: true } } } },
    },
  });
  const named = tags.map(({ tag }) => tag.name);
  const own = await generateMatchTags(context, { title, categoryId, tags: named });
  const english = titleEn ? await generateMatchTags(context, { title: titleEn }) : [];
  return [...new Set([...own, ...english])];
}
