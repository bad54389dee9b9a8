import type { SignedIn } from "../context";
import type { CellError, Importer, RowOutcome } from "../imports/importer";
import type { CreatorInput } from "./creator-input";
import { identitiesOf } from "./identities";
import { creatorColumnOf, identityColumns } from "./import-columns";
import { planCreators } from "./plan-creators";
import { type CategoryNames, foldCategory, readCreatorRow } from "./read-creator-row";
import { saveCreators } from "./save-creators";

/** Rows of creators; what several rows tell of one account is one creator. */
export const creatorImporter: Importer<CreatorInput, CategoryNames> = {
  fieldOf: creatorColumnOf,
  identity: identityColumns,
  prepare: categoryNames,
  read: readCreatorRow,
  async plan(context, values, seen) {
    const planned = await planCreators(context, values);
    return values.flatMap((input, index): RowOutcome[] => {
      const plan = planned[index];
      const identities = identitiesOf(input);
      const isRepeated = identities.some((identity) => seen.has(identity));
      for (const identity of identities) seen.add(identity);
      if (!plan) return [];
      if ("refused" in plan) return [refusal(input, plan.refused)];
      if ("outcome" in plan) return [plan.outcome];
      return [plan.id === null && !isRepeated ? "created" : "updated"];
    });
  },
  async save(tx, values) {
    const saved = await saveCreators(tx, values);
    return values.flatMap((input, index): RowOutcome[] => {
      const one = saved[index];
      if (!one) return [];
      return ["refused" in one ? refusal(input, one.refused) : one.outcome];
    });
  },
};

function refusal(input: CreatorInput, code: "creator.handle_taken" | "creator.erased"): CellError {
  const [account] = input.accounts;
  const isTaken = code === "creator.handle_taken";
  return {
    column: "handle",
    code: isTaken ? "handle_taken" : "erased",
    // Whoever was erased is not named again.
    value: isTaken ? (account?.handle ?? "") : "",
  };
}

/** Names of both languages; where one name stands on both levels, the second level's. */
async function categoryNames({ db }: SignedIn): Promise<CategoryNames> {
  const rows = await db.category.findMany({
    select: { id: true, name: true, nameEn: true },
    orderBy: [{ level: "asc" }, { id: "asc" }],
  });
  return new Map(
    rows.flatMap(({ id, name, nameEn }) =>
      [String(id), name, nameEn ?? ""]
        .filter((one) => one !== "")
        .map((one): [string, number] => [foldCategory(one), id]),
    ),
  );
}
