import { z } from "zod";
import { wireId } from "@/lib/api/fields";
import { fileOf } from "@/lib/api/file-output";
import type { SummedCustomer } from "@/lib/domain/customers/customer-sums";
import { decimalFromMinor } from "@/lib/domain/money";
import { csvFile } from "@/lib/text/csv";
import { searchSchema } from "../fields";
import { operation } from "./contract";
import { noteTextSchema } from "./notes";

const csv = "text/csv; charset=utf-8";

export const addCustomerNote = operation({
  name: "addCustomerNote",
  method: "POST",
  path: "/api/console/customers/{customer_id}/notes",
  summary: "Keep a note of a customer for those who manage the shop",
  access: "user",
  status: 201,
  params: z.object({ customer_id: wireId() }),
  body: z.object({ text: noteTextSchema }),
  input: ({ params, body }) => ({ customerId: params.customer_id, text: body.text }),
  output: z.object({ note_id: z.int() }),
  present: ({ id }: { id: number }) => ({ note_id: id }),
});

const headings = [
  "id",
  "name",
  "username",
  "phone",
  "email",
  "address",
  "joined_at",
  "intents",
  "successful",
  "revenue",
  "last_intent_at",
];

const cellsOf = (customer: SummedCustomer) => [
  customer.id,
  customer.name ?? "",
  customer.username ?? "",
  customer.phone ?? "",
  customer.email ?? "",
  customer.defaultAddress ?? "",
  customer.createdAt.toISOString(),
  customer.intents,
  customer.deals,
  decimalFromMinor(customer.revenueMinor),
  customer.lastAt?.toISOString() ?? "",
];

async function* rowsOf(customers: AsyncIterable<SummedCustomer>) {
  for await (const customer of customers) yield cellsOf(customer);
}

export const exportCustomers = operation({
  name: "exportCustomers",
  method: "GET",
  path: "/api/console/customers/export",
  summary:
    "The caller's customers as a table, the newest account first; with names and contact in full only where asked for, which the audit log keeps",
  access: ["SELLER", "ADMIN"],
  query: z.object({ q: searchSchema(100).optional(), contact: z.enum(["masked", "full"]).default("masked") }),
  input: ({ query }) => ({ text: query.q || undefined, unmasked: query.contact === "full" }),
  output: fileOf(csv),
  present: (customers: AsyncIterable<SummedCustomer>) => ({
    type: csv,
    name: "customers.csv",
    content: csvFile(headings, rowsOf(customers)),
  }),
});
