import type { ResponseFormat } from "@/lib/api/contract";
import { problem } from "@/lib/api/problem";
import { bare } from "../bare";
import { trueStatuses } from "../statuses";

/** The data itself with a true HTTP status (000); failures are problem details (RFC 9457). */
export const responseFormat: ResponseFormat = {
  success: bare,
  failure: problem,
  status: trueStatuses,
  statusOf: { "auth.wrong_credentials": 401 },
};
