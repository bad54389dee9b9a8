import type { ResponseFormat } from "@/lib/api/contract";
import { problem } from "@/lib/api/problem";
import { bare } from "../bare";
import { trueStatuses } from "../statuses";

/** The data itself; failures are problem details with `code` and `errors` (RFC 9457). */
export const responseFormat: ResponseFormat = { success: bare, failure: problem, status: trueStatuses };
