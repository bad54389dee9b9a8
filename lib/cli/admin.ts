import { stdin, stdout } from "node:process";
import { createInterface } from "node:readline/promises";
import { Writable } from "node:stream";
import { parseArgs } from "node:util";
import { cleanIdentifier } from "../text/clean";
import { parseEmail } from "../text/email";
import { run } from "./run";

const usage = "npm run admin:create -- --username <name> [--email <address>] [--password <password>]";

/** Asks at the terminal; what is typed stays hidden when `secret`. */
async function ask(question: string, secret = false): Promise<string> {
  if (!stdin.isTTY) throw new Error(`Nobody is there to ask for: ${question}.\nusage: ${usage}`);
  stdout.write(`${question}: `);
  const output = secret ? new Writable({ write: (_chunk, _encoding, done) => done() }) : stdout;
  const terminal = createInterface({ input: stdin, output, terminal: true });
  const answer = await terminal.question("");
  terminal.close();
  if (secret) stdout.write("\n");
  return answer.trim();
}

run(async () => {
  const { values } = parseArgs({
    options: { username: { type: "string" }, password: { type: "string" }, email: { type: "string" } },
  });
  const username = cleanIdentifier(values.username ?? (await ask("username")));
  const password = values.password ?? (await ask("password", true));
  if (username === "") throw new Error(`A username is required.\nusage: ${usage}`);
  const email = values.email && parseEmail(cleanIdentifier(values.email))?.email;
  if (values.email && !email) throw new Error(`${values.email} is no e-mail address.`);

  const { openDatabase } = await import("@/lib/database/open-database");
  const { prepareDatabase } = await import("@/lib/database/prepare");
  const { openDb } = await import("@/lib/db");
  const { createContext } = await import("@/lib/domain/context");
  const { createAdmin } = await import("@/lib/domain/accounts/create-admin");
  const { DomainError } = await import("@/lib/domain/errors");
  const { getTranslator } = await import("@/lib/i18n/translator");
  const { env } = await import("@/lib/env");
  const database = await openDatabase();
  if (!env.DATABASE_URL) await prepareDatabase(database.url);
  const db = openDb(database.url, { size: 1 });
  try {
    const admin = await createAdmin(createContext(db, null), { username, password, email });
    console.log(`administrator ${admin.username} made, account ${admin.id}`);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    throw new Error(getTranslator("en", "errors")(error.code, error.details.values));
  } finally {
    await db.$disconnect();
    await database.stop();
  }
  return 0;
});
