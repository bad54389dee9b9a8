import { lookAlikeKey } from "@/lib/text/look-alike";
import type { Branch } from "./tree-moves";

/** The categories that are called so in either language, with their departments; a department brings all of its own. */
export function filterTree(tree: readonly Branch[], query: string): readonly Branch[] {
  const wanted = lookAlikeKey(query);
  const fits = ({ name, nameEn }: { name: string; nameEn: string | null }) =>
    lookAlikeKey(name).includes(wanted) || lookAlikeKey(nameEn ?? "").includes(wanted);
  return tree.flatMap((branch) => {
    if (fits(branch)) return [branch];
    const children = branch.children.filter(fits);
    return children.length > 0 ? [{ ...branch, children }] : [];
  });
}
