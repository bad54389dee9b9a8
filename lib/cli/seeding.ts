import pg from "pg";

const UNFINISHED = "demo data unfinished";

async function query(client: pg.Client, sql: string): Promise<unknown> {
  const { rows } = await client.query({ text: sql, rowMode: "array" });
  return rows[0]?.[0];
}

async function empty(client: pg.Client) {
  const tables = await query(
    client,
    `SELECT string_agg(quote_ident(tablename), ', ') FROM pg_tables
     WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'`,
  );
  await client.query(`TRUNCATE ${tables} RESTART IDENTITY CASCADE`);
}

/**
 * Calls `seed` when the database holds no user and no product; returns whether it did. A seed that was cut off is
 * remembered in the database's comment and starts afresh.
 */
export async function seedWhenEmpty(url: string, seed: () => Promise<unknown>): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const comment = (text: string) =>
    client.query(`COMMENT ON DATABASE ${pg.escapeIdentifier(name)} IS ${text}`);
  const name = String(await query(client, "SELECT current_database()"));
  try {
    const left = await query(
      client,
      "SELECT shobj_description(oid, 'pg_database') FROM pg_database WHERE datname = current_database()",
    );
    const filled = await query(client, "SELECT EXISTS (SELECT FROM users) OR EXISTS (SELECT FROM products)");
    if (left === UNFINISHED) await empty(client);
    else if (filled) return false;
    await comment(`'${UNFINISHED}'`);
    await seed();
    await comment("NULL");
    return true;
  } finally {
    await client.end();
  }
}
