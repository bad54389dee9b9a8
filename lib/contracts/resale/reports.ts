import { z } from "zod";
import type { View } from "@/lib/api/contract";
import { idSchema, wireId } from "@/lib/api/fields";
import type { Page } from "@/lib/domain/page";
import type { ReportedProduct } from "@/lib/domain/reports/list-reported-products";
import type { ReportRow } from "@/lib/domain/reports/report-select";
import { accountName } from "../account-name";
import { multilineSchema } from "../fields";
import { limits } from "../limits";
import { localDateTime } from "../time";
import { operation } from "./contract";
import {
  reportStatusNumbers,
  reportStatusSchema,
  reportStatusTexts,
  reportTypeNumbers,
  reportTypeSchema,
  reportTypes,
  reportTypeTexts,
} from "./enums";
import { pageSchema, pageView, plainPageSchema } from "./fields";
import { reportInput, reportQuery } from "./report-query";

/** `2024-01-01 12:00:00`, on the clock of the shop. */
const timeSchema = z.string().meta({ example: "2024-01-01 12:00:00" });

const reportSchema = z.object({
  reportId: z.int(),
  productId: z.int(),
  productTitle: z.string(),
  userId: z.int(),
  username: z.string(),
  reportType: reportTypeSchema,
  reportTypeDesc: z.string(),
  reportContent: z.string(),
  status: reportStatusSchema,
  statusDesc: z.string(),
  createdTime: timeSchema,
  handleTime: timeSchema.nullable(),
});

function reportView(report: ReportRow, { locale, timeZone }: View) {
  const { product, user, handledAt } = report;
  const type = reportTypeNumbers[report.type];
  const status = reportStatusNumbers[report.status];
  return {
    reportId: report.id,
    productId: report.productId,
    productTitle: product.title,
    userId: report.userId,
    username: accountName(user),
    reportType: type,
    reportTypeDesc: reportTypeTexts[locale][type],
    reportContent: report.content,
    status,
    statusDesc: reportStatusTexts[locale][status],
    createdTime: localDateTime(report.createdAt, timeZone),
    handleTime: handledAt && localDateTime(handledAt, timeZone),
  };
}

const reportList = {
  access: ["ADMIN"],
  query: reportQuery,
  output: plainPageSchema(reportSchema),
  present: (page: Page<ReportRow>, view: View) => pageView(page, (report) => reportView(report, view)),
} as const;

const received = { zh: "举报成功，我们会尽快处理", en: "Reported; we will look into it soon" };

export const addReport = operation({
  name: "addReport",
  method: "POST",
  path: "/product/report/add",
  summary: "Report a listing, once",
  source: "003 举报商品",
  access: "user",
  limits: limits.reports,
  idempotent: true,
  body: z.object({ productId: idSchema, reportType: reportTypeSchema, reportContent: multilineSchema(1000) }),
  input: ({ body }) => ({
    productId: body.productId,
    type: reportTypes[body.reportType],
    content: body.reportContent,
  }),
  output: z.string(),
  present: (_: unknown, { locale }) => received[locale],
});

export const listProductReports = operation({
  ...reportList,
  name: "listProductReports",
  method: "GET",
  path: "/product/report/list/{productId}",
  summary: "The reports about one listing, the latest first",
  source: "003 查询举报信息",
  params: z.object({ productId: wireId() }),
  input: ({ params, query }, view) => {
    const { filter, page } = reportInput(query, view);
    return { filter: { ...filter, productId: params.productId }, page };
  },
});

export const listReports = operation({
  ...reportList,
  name: "listReports",
  method: "GET",
  path: "/product/report/list",
  summary: "All reports, the latest first",
  input: ({ query }, view) => reportInput(query, view),
});

export const listReportedProducts = operation({
  name: "listReportedProducts",
  method: "GET",
  path: "/product/report/all",
  summary: "Reported listings that the caller may see, with how often and when last",
  source: "003 获取举报商品列表",
  access: "user",
  query: reportQuery,
  input: ({ query }, view) => reportInput(query, view),
  output: pageSchema(
    z.object({
      productId: z.int(),
      productTitle: z.string(),
      reportCount: z.int(),
      latestReportTime: timeSchema,
    }),
  ),
  present: (page: Page<ReportedProduct>, { timeZone }) =>
    pageView(page, ({ productId, title, reportCount, latestAt }) => ({
      productId,
      productTitle: title,
      reportCount,
      latestReportTime: localDateTime(latestAt, timeZone),
    })),
});

const decisions = { process: "PROCESSED", reject: "REJECTED" } as const;

export const processReport = operation({
  name: "processReport",
  method: "PUT",
  path: "/product/report/{reportId}/process",
  summary: "Answer a report, once",
  access: ["ADMIN"],
  params: z.object({ reportId: wireId() }),
  body: z.object({ action: z.enum(["process", "reject"]) }),
  input: ({ params, body }) => ({ id: params.reportId, decision: decisions[body.action] }),
  output: reportSchema,
  present: reportView,
});
