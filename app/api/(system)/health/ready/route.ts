import { isReachable } from "@/lib/db";

export const dynamic = "force-dynamic";

/** Readiness: the database answers too. */
export async function GET() {
  if (await isReachable()) return Response.json({ status: "ok" });
  return Response.json({ status: "unavailable" }, { status: 503, headers: { "retry-after": "5" } });
}
