import { afterAll, beforeAll, vi } from "vitest";
import { createTestDatabase, type TestDatabase } from "./database";

/** What a test of the kernel calls, loaded after the process was told which database is its own. */
async function load(url: string) {
  vi.stubEnv("DATABASE_URL", url);
  vi.resetModules();
  vi.stubEnv("CORS_ORIGINS", "https://app.example.com");
  const [client, context, serve, negotiate, route, origin, cors, signature, accounts] = await Promise.all([
    import("@/lib/db"),
    import("@/lib/domain/context"),
    import("@/lib/api/serve"),
    import("@/lib/api/negotiate"),
    import("@/lib/api/route"),
    import("@/lib/api/origin"),
    import("@/lib/api/cors"),
    import("@/lib/api/signature"),
    import("@/lib/domain/accounts/register-and-login"),
  ]);
  return {
    ...client,
    ...context,
    ...signature,
    ...serve,
    ...negotiate,
    ...route,
    ...origin,
    ...cors,
    ...accounts,
  };
}

/** The kernel over a database of its own, for the tests of one file; call the result inside a test. */
export function useKernel() {
  let database: TestDatabase;
  let modules: Awaited<ReturnType<typeof load>>;
  beforeAll(async () => {
    database = await createTestDatabase();
    modules = await load(database.url);
  });
  afterAll(async () => {
    await modules.db().$disconnect();
    await database.drop();
    vi.unstubAllEnvs();
  });
  return () => ({ ...modules, url: database.url });
}

type Sent = RequestInit & { params?: Record<string, string> };

/** A request as a route handler gets it. */
export function request(path: string, { params = {}, ...init }: Sent = {}) {
  const headers = new Headers(init.headers);
  headers.set("host", "localhost");
  const route = { params: Promise.resolve(params) };
  return [new Request(`http://localhost${path}`, { ...init, headers }), route] as const;
}
