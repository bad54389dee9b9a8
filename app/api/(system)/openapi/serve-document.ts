import { openapi } from "@/lib/api/openapi";
import { originOf } from "@/lib/api/origin";
import type { RouteParams } from "@/lib/api/serve";
import { contracts } from "@/lib/contracts/all";

/** `/api/openapi/<contract>.json` */
export async function serveDocument(request: Request, route: RouteParams): Promise<Response> {
  const { document } = await route.params;
  const found = contracts.find(({ contract }) => `${contract.name}.json` === document);
  if (!found) return Response.json({ message: "not found" }, { status: 404 });
  return Response.json(openapi(found.contract, found.operations, originOf(request)));
}
