import { z } from "zod";
import { wireId } from "@/lib/api/fields";
import { fileOf } from "@/lib/api/file-output";
import type { Creator } from "@/lib/domain/creators/creator-select";
import type { CreatorFile } from "@/lib/domain/creators/read-file";
import { csvFile } from "@/lib/text/csv";
import { filterFields, filterInput } from "../creator/creator-filter";
import { creatorView } from "../creator/creator-view";
import { operation } from "./contract";
import { exportCells, exportHeadings } from "./creator-table";

const path = "/api/console/creators";
const csv = "text/csv; charset=utf-8";
const json = "application/json; charset=utf-8";
const params = z.object({ creator_id: wireId() });

export const exportCreators = operation({
  name: "exportCreators",
  method: "GET",
  path: `${path}/export`,
  summary:
    "Every creator that a filter finds, without addresses, as a table that can be imported again or as JSON",
  access: ["SELLER", "ADMIN"],
  query: z.object({ ...filterFields, format: z.enum(["csv", "json"]).default("csv") }),
  input: ({ query: { format, ...query } }) => ({ filter: filterInput(query), format }),
  output: fileOf(csv, json),
  present: (
    { creators, format }: { creators: AsyncIterable<Creator>; format: "csv" | "json" },
    { locale },
  ) =>
    format === "json"
      ? { type: json, name: "creators.json", content: jsonArray(creators) }
      : { type: csv, name: "creators.csv", content: csvFile(exportHeadings(locale), rowsOf(creators)) },
});

async function* rowsOf(creators: AsyncIterable<Creator>) {
  for await (const creator of creators) yield exportCells(creator);
}

async function* jsonArray(creators: AsyncIterable<Creator>) {
  let separator = "[\n";
  for await (const creator of creators) {
    yield separator + JSON.stringify(creatorView(creator));
    separator = ",\n";
  }
  yield separator === "[\n" ? "[]\n" : "\n]\n";
}

export const readCreatorFile = operation({
  name: "readCreatorFile",
  method: "GET",
  path: `${path}/{creator_id}/file`,
  summary: "Everything that is known of one creator, addresses and letters included, at their request",
  access: ["ADMIN"],
  params,
  input: ({ params }) => ({ id: params.creator_id }),
  output: fileOf(json),
  present: (file: CreatorFile) => ({
    type: json,
    name: `creator-${file.id}.json`,
    content: [`${JSON.stringify(file, null, 2)}\n`],
  }),
});
