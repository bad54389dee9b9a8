import type { ListedProposal } from "@/lib/domain/categories/proposals/list-proposals";
import type { Locale } from "@/lib/i18n/locales";
import { localized } from "@/lib/i18n/localized-text";
import { getTranslator } from "@/lib/i18n/translator";

const keys = { CREATE: "create", RENAME: "rename", MOVE: "move", DELETE: "delete" } as const;

/** What a proposal would do, in a sentence, with the names that the category had when it was made. */
export function proposalText(locale: Locale, proposal: ListedProposal): string {
  const t = getTranslator(locale, "taxonomy.proposals");
  const { kind, name, nameEn, seenName, seenNameEn, parentId, parent, seenParent } = proposal;
  const named = (one: { name: string; nameEn: string | null } | null) =>
    one ? localized(locale, one.name, one.nameEn) : t("gone");
  return t(keys[kind], {
    name: [name, nameEn].filter(Boolean).join(" · "),
    from: localized(locale, seenName ?? "", seenNameEn),
    under: proposal.seenParentId === null ? t("firstLevel") : named(seenParent),
    parent: parentId === null ? t("firstLevel") : named(parent),
  });
}
