import { z } from "zod";
import type { View } from "@/lib/api/contract";
import { DomainError } from "@/lib/domain/errors";
import { parseLocalDateTime } from "../time";
import { reportStatuses, reportTypes, wireReportStatus, wireReportType } from "./enums";
import { pageInput, pageQuery } from "./fields";

/** `yyyy-MM-dd HH:mm:ss`, of a day that exists. */
const localTime = z
  .string()
  .refine((text) => parseLocalDateTime(text, "UTC") !== null, { params: { rule: "time" } })
  .meta({ example: "2024-01-01 00:00:00" });

/** The filters of every list of reports. */
export const reportQuery = z.object({
  ...pageQuery,
  status: wireReportStatus().optional(),
  reportType: wireReportType().optional(),
  startTime: localTime.optional(),
  endTime: localTime.optional(),
});

type ReportQuery = z.output<typeof reportQuery>;

/** Throws `report.period_reversed`. */
export function reportInput(query: ReportQuery, view: View) {
  const { status, reportType, startTime, endTime } = query;
  // Of this format, the order of the texts is that of the times.
  if (startTime && endTime && startTime > endTime) throw new DomainError("report.period_reversed");
  const end = moment("endTime", query, view);
  return {
    filter: {
      statuses: status === undefined ? undefined : reportStatuses[status],
      type: reportType && reportTypes[reportType],
      from: moment("startTime", query, view),
      // The whole of the second that the end names.
      before: end && new Date(end.getTime() + 1000),
    },
    page: pageInput(query),
  };
}

/** A clock that was put forward skips times; one of those names no moment. */
function moment(name: "startTime" | "endTime", query: ReportQuery, { timeZone }: View): Date | undefined {
  const text = query[name];
  if (text === undefined) return undefined;
  const date = parseLocalDateTime(text, timeZone);
  if (!date) throw new DomainError("request.invalid", { fields: [{ path: name, message: "" }] });
  return date;
}
