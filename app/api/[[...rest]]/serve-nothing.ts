import { failureOf } from "@/lib/api/failure";
import { localeOf } from "@/lib/api/request";
import { storefront } from "@/lib/contracts/storefront";
import { DomainError } from "@/lib/domain/errors";

/** What answers at an address that no operation has: 404 in JSON, never a page. */
export function serveNothing(request: Request): Response {
  const failure = failureOf(new DomainError("request.not_found"), storefront, localeOf(request), "");
  return Response.json(storefront.responseFormat.failure.body(failure), { status: failure.status });
}
