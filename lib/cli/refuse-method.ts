import type { IncomingMessage, ServerResponse } from "node:http";

const methods = ["GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE"];

/** Answers 405 to a method that no address has, such as TRACE: Next can't make a request of it and would answer 500. */
export function refuseMethod({ method = "" }: IncomingMessage, response: ServerResponse): boolean {
  if (methods.includes(method)) return false;
  const problem = { title: "Method Not Allowed", status: 405, code: "request.method_not_allowed" };
  response
    .writeHead(405, { allow: methods.join(", "), "content-type": "application/problem+json" })
    .end(JSON.stringify(problem));
  return true;
}
