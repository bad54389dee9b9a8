import { pathsOf } from "@/lib/api/enumeration";
import { failureAnswer } from "@/lib/api/failure-answer";
import { DomainError } from "@/lib/domain/errors";
import type { Refuse } from "@/lib/serving/refuse";
import { contracts } from "./all";
import { storefront } from "./storefront";

/** Seconds after which a refused caller may try again. */
const retryAfter = 2;

const everywhere = contracts.flatMap(({ contract, operations }) =>
  operations.flatMap((operation) =>
    pathsOf(operation).map((path) => ({
      contract,
      pattern: new RegExp(`^${path.replaceAll(/\{\w+\}/g, "[^/]+")}/?$`),
    })),
  ),
);

const roots = /^\/(?:user|shop|category|tag|product)(?=\/|$)/;

/** The server's refusal of a request that it has no room for, in the shape of the contract whose path it names. */
export const refuseInContract: Refuse = (url, headers) => {
  const path = url.replace(/\?.*$/s, "").replace(roots, "/api$&");
  if (!path.startsWith("/api/")) return null;
  const claims = everywhere.filter(({ pattern }) => pattern.test(path)).map(({ contract }) => contract);
  const named = claims.find(({ name }) => name === headers["api-contract"]);
  const request = new Request("http://localhost", {
    headers: { accept: headers.accept ?? "", "accept-language": headers["accept-language"] ?? "" },
  });
  const contract = named ?? claims[0] ?? storefront;
  return failureAnswer(new DomainError("service.busy", { retryAfter }), request, { contract, requestId: "" });
};
