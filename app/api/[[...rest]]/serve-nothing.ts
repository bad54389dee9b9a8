import { unservedAnswer } from "@/lib/api/unserved";
import { contracts } from "@/lib/contracts/all";

const homes = contracts.map(({ contract }) => contract);

/** What answers at an address that no operation has: 404 in the shape of the contract that is at home there, never a page. */
export async function serveNothing(request: Request): Promise<Response> {
  return unservedAnswer(request, homes);
}
