import type { ReportStatus, ReportType } from "@/lib/generated/prisma/enums";
import type { Demo } from "../content/types";
import type { Random } from "../random";
import { at } from "./bulk";

export type DemoReport = {
  product: number;
  customer: number;
  type: ReportType;
  content: string;
  status: ReportStatus;
  createdAt: Date;
  handledAt: Date | null;
};

const count = 25;
const end = Date.UTC(2026, 0, 1);
const day = 86_400_000;
const states: ReportStatus[] = ["PENDING", "PROCESSED", "PENDING", "REJECTED", "PROCESSED"];

const complaints: [ReportType, string][] = [
  ["FALSE_GOODS", "标注九成新，发来的细节图有明显划痕，与描述不符。"],
  ["FALSE_GOODS", "说是手工制作，问起工序却答不上来，像是批量货。"],
  ["FALSE_GOODS", "The size in the title is not the size in the description."],
  ["FALSE_GOODS", "问了三次都说不清型号，图片和描述像是两件东西。"],
  ["PROHIBITED", "描述里留了站外联系方式，让加好友转账。"],
  ["PROHIBITED", "这件属于不能邮寄的物品，建议核实。"],
  ["PROHIBITED", "卖家要求绕开平台直接付定金。"],
  ["INFRINGEMENT", "描述文字整段抄自我店里的介绍。"],
  ["INFRINGEMENT", "This design is mine, and I have not licensed it to this shop."],
  ["INFRINGEMENT", "疑似仿制的图案，没有授权说明。"],
  ["OTHER", "分类放错了，搜索时总是混进来。"],
  ["OTHER", "同一件东西重复发布了两次。"],
  ["OTHER", "价格和留言里谈的不一样，沟通态度也不好。"],
];

/** Reports in every state, at most one by the same customer on the same product. */
export function buildReports(random: Random, demo: Demo): DemoReport[] {
  const products = random.sample([...demo.products.keys()], count);
  return products.map((product, index) => {
    const { createdAt: published } = at(demo.products, product);
    const [type, content] = at(complaints, index % complaints.length);
    const status = at(states, index % states.length);
    // An open report is a recent one.
    const from = status === "PENDING" ? Math.max(published.getTime(), end - 10 * day) : published.getTime();
    const createdAt = new Date(from + random.next() * (end - from));
    const waited = random.next() * Math.min(3 * day, end - createdAt.getTime());
    const handledAt = status === "PENDING" ? null : new Date(createdAt.getTime() + waited);
    const customer = random.int(1, demo.customers.length - 1);
    return { product, customer, type, content, status, createdAt, handledAt };
  });
}
