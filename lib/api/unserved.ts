import { randomUUID } from "node:crypto";
import { DomainError } from "../domain/errors";
import { toResponse } from "./answer";
import type { Contract } from "./contract";
import { failureAnswer } from "./failure-answer";

/** 404 at an address that no operation has, in the shape of the contract whose root is the longest that leads there. */
export function unservedAnswer(request: Request, contracts: readonly Contract[]): Response {
  const contract = homeOf(new URL(request.url).pathname, contracts);
  const failure = new DomainError("request.not_found");
  return toResponse(failureAnswer(failure, request, { contract, requestId: randomUUID() }), request);
}

function homeOf(pathname: string, contracts: readonly Contract[]): Contract {
  const path = `${pathname.replace(/^\/api(?=\/|$)/, "")}/`;
  const homes = contracts
    .flatMap((contract) =>
      contract.roots.map((root) => ({ contract, root: root.endsWith("/") ? root : `${root}/` })),
    )
    .filter(({ root }) => path.startsWith(root))
    .sort((a, b) => b.root.length - a.root.length);
  const [home] = homes;
  if (!home) throw new Error("no contract is at home at the root");
  return home.contract;
}
