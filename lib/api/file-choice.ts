import Negotiator from "negotiator";
import type { Operation } from "./contract";

/** Whether a caller wants an answer as the file that the operation also has: by `?format=…`, else by `Accept`. */
export function wantsFile({ asFile }: Operation, request: Request): boolean {
  if (!asFile) return false;
  const named = new URL(request.url).searchParams.get("format");
  if (named) return named === asFile.format;
  const type = asFile.type.split(";")[0] ?? "";
  const accept = request.headers.get("accept") ?? "*/*";
  return new Negotiator({ headers: { accept } }).mediaType(["application/json", type]) === type;
}
