import { db } from "@/lib/db";

export const dynamic = "force-dynamic";

/** Readiness: the database answers too. */
export async function GET() {
  const ready = await db().$queryRaw`SELECT 1`.then(
    () => true,
    () => false,
  );
  return Response.json({ status: ready ? "ok" : "unavailable" }, { status: ready ? 200 : 503 });
}
