import { z } from "zod";
import type { View } from "@/lib/api/contract";
import { shownAs, wireId, wireUuid } from "@/lib/api/fields";
import type { Results } from "@/lib/domain/matching/get-results";
import type { FoundCreator } from "@/lib/domain/matching/search-creators";
import { getTranslator } from "@/lib/i18n/translator";
import { toCsv } from "@/lib/text/csv";
import { textSchema } from "../fields";
import { limits } from "../limits";
import { filtersBody, filtersInput } from "../match-filters";
import { reasonSchema, reasonText, reasonView } from "../match-reasons";
import { operation } from "./contract";

const score = z.number().min(0).max(1);

/** Six digits tell creators apart; more are noise. */
const rounded = (value: number) => Math.round(value * 1e6) / 1e6;

function resultsCsv({ taskId, results }: Results, { locale }: View) {
  const t = getTranslator(locale, "matching");
  const heading = [t("csv.rank"), t("csv.creator_id"), t("csv.name"), t("csv.score"), t("csv.reasons")];
  const rows = results.map((result) => [
    result.rank,
    result.creatorId,
    result.name,
    rounded(result.score),
    result.reasons.map((reason) => reasonText(reason, locale)).join(locale === "zh" ? "；" : "; "),
  ]);
  return { type: csvType, name: `matches-${taskId}.csv`, content: [toCsv([heading, ...rows])] };
}

const csvType = "text/csv; charset=utf-8";

export const getMatchResults = operation({
  name: "getMatchResults",
  method: "GET",
  path: "/api/matching/tasks/{task_id}/results",
  summary: "The best hundred creators of a task, each with reasons; as CSV for who accepts or names it",
  source: "000 matching",
  access: ["SELLER", "ADMIN"],
  params: z.object({ task_id: wireUuid() }),
  query: z.object({ format: z.enum(["json", "csv"]).optional() }),
  input: ({ params }) => ({ id: params.task_id }),
  output: z.object({
    task_id: z.string(),
    results: z.array(
      z.object({
        rank: z.int(),
        creator_id: z.string(),
        name: z.string(),
        score,
        reasons: z.array(reasonSchema),
      }),
    ),
  }),
  present: ({ taskId, results }: Results, { locale }) => ({
    task_id: taskId,
    results: results.map((result) => ({
      rank: result.rank,
      creator_id: String(result.creatorId),
      name: result.name,
      score: rounded(result.score),
      reasons: result.reasons.map((reason) => reasonView(reason, locale)),
    })),
  }),
  asFile: { format: "csv", type: csvType, present: resultsCsv },
});

export const searchCreators = operation({
  name: "searchCreators",
  method: "POST",
  path: "/api/matching/search",
  summary: "The retrieval itself: creators who fit tags, the best first",
  source: "000 matching",
  access: ["SELLER", "ADMIN"],
  limits: limits.searches,
  body: z.object({
    tags: z.array(textSchema(40)).min(1).max(50),
    limit: z.int().min(1).max(100).default(100),
    filters: filtersBody(wireId().meta(shownAs({ type: "string" }))).optional(),
  }),
  input: ({ body }) => ({
    tags: body.tags,
    limit: body.limit,
    filters: body.filters && filtersInput(body.filters),
  }),
  output: z.object({ results: z.array(z.object({ creator_id: z.string(), score })) }),
  present: (found: FoundCreator[]) => ({
    results: found.map(({ creatorId, score: value }) => ({
      creator_id: String(creatorId),
      score: rounded(Math.min(1, value)),
    })),
  }),
});
