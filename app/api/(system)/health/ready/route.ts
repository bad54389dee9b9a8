import { isReachable } from "@/lib/db";

export const dynamic = "force-dynamic";

/** Readiness: the database answers too. */
export async function GET() {
  const ready = await isReachable();
  return Response.json({ status: ready ? "ok" : "unavailable" }, { status: ready ? 200 : 503 });
}
