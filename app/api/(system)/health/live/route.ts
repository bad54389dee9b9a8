export const dynamic = "force-dynamic";

/** Liveness: the process answers. It is also the constant that `npm run bench` compares with. */
export function GET() {
  return Response.json({ status: "ok" });
}
