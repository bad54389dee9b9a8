import { existsSync } from "node:fs";
import { z } from "zod";
import { parseEmail } from "./text/email.ts";

const whole = (least: number, most: number) => z.coerce.number().int().min(least).max(most);
const postgresUrl = z
  .url({ protocol: /^postgres(ql)?$/ })
  .optional()
  .describe("an address such as postgresql://user:password@host:5432/database");
// What is sent in a day is counted in KiB, in 32 bits.
const megabytes = whole(1, 1_000_000).describe("a number of megabytes, 1 to 1000000");
const httpUrl = z.url({ protocol: /^https?$/ }).optional();

/** Scheme, host and port, as browsers send them in `Origin`. */
const origins = z
  .string()
  .default("")
  .transform((list) => list.split(",").flatMap((one) => one.trim() || []))
  .pipe(z.array(z.url({ protocol: /^https?$/ }).refine((url) => new URL(url).origin === url)));

/** One in ASCII, which every mail server takes. */
const mailbox = z.string().refine((text) => parseEmail(text)?.ascii === text && /^[\x21-\x7e]+$/.test(text));

const timeZone = z.string().refine((zone) => {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: zone }) !== null;
  } catch {
    return false;
  }
});

/** Every variable; a description says, in the message that a wrong value causes, what it should be. */
const envSchema = z.object({
  NODE_ENV: z
    .enum(["development", "production", "test"])
    .default("development")
    .describe("development, production or test"),
  PORT: whole(1, 65_535).default(3000).describe("a port, 1 to 65535"),
  HOST: z.string().optional().describe("an address to listen on, such as 0.0.0.0"),
  DATA_DIR: z.string().default(".data").describe("a folder"),
  DATABASE_URL: postgresUrl,
  DATABASE_REPLICA_URL: postgresUrl,
  DATABASE_POOL_SIZE: whole(1, 1000).default(10).describe("a number of connections, 1 to 1000"),
  AUTH_SECRET: z.string().min(32).optional().describe("a secret of at least 32 characters"),
  APP_URL: httpUrl.describe("the address that buyers type, such as https://shop.example.com"),
  APP_TIMEZONE: timeZone.default("Asia/Shanghai").describe("an IANA time zone, such as Asia/Shanghai"),
  CORS_ORIGINS: origins.describe("origins with a comma between them, such as https://app.example.com"),
  UPLOADTHING_TOKEN: z.string().optional().describe("the token of an UploadThing app"),
  UPLOADTHING_API_URL: httpUrl.describe(
    "the address of an UploadThing service, such as http://localhost:4000",
  ),
  TRUST_PROXY: whole(0, 10).default(0).describe("the number of proxies in front of the server, 0 to 10"),
  RATE_LIMIT_FACTOR: z.coerce
    .number()
    .positive()
    .default(1)
    .describe("a positive number by which every limit on attempts is multiplied"),
  LOG_LEVEL: z
    .enum(["silent", "fatal", "error", "warn", "info", "debug", "trace"])
    .default("info")
    .describe("silent, fatal, error, warn, info, debug or trace"),
  MAX_RUNNING: whole(1, 10_000).default(32).describe("a number of requests computed at once, 1 to 10000"),
  MAX_WAITING: whole(0, 100_000).default(400).describe("a number of requests that wait, 0 to 100000"),
  MAX_WAIT_MS: whole(1, 60_000).default(4000).describe("a number of milliseconds, 1 to 60000"),
  CACHE_MB: whole(8, 65_536).default(96).describe("a number of megabytes, 8 to 65536"),
  WORKER: z.enum(["on", "off"]).default("on").describe("on or off"),
  READY_ANSWERS: z.enum(["on", "off"]).default("on").describe("on or off"),
  NEXT_DIST_DIR: z.string().default(".next").describe("a folder inside the project"),
  MEDIA_MAX_IMAGE_MB: whole(1, 1000).default(20).describe("a number of megabytes, 1 to 1000"),
  MEDIA_MAX_FILE_MB: whole(1, 1000).default(100).describe("a number of megabytes, 1 to 1000"),
  MEDIA_QUOTA_MB: megabytes.default(2000),
  MEDIA_DAILY_MB: megabytes.default(500),
  MEDIA_ADDRESS_DAILY_MB: megabytes.default(5000),
  SMTP_URL: z
    .url({ protocol: /^smtps?$/ })
    .optional()
    .describe("an address such as smtps://user:password@host"),
  MAIL_FROM: mailbox.optional().describe("an e-mail address"),
  MAIL_REPLY_TO: z
    .string()
    .refine((text) => mailbox.safeParse(text.replace("{token}", "token")).success)
    .optional()
    .describe("an e-mail address, such as replies+{token}@example.com"),
  IMAP_URL: z
    .url({ protocol: /^imaps?$/ })
    .optional()
    .describe("an address such as imaps://user:password@host"),
  IMAP_KEEPS_SENT: z.enum(["on", "off"]).default("off").describe("on or off"),
  MAIL_AUTH_SERVER: z.string().optional().describe("a name such as mx.example.com"),
  RPA_URL: httpUrl.describe("the address of an RPA service, such as https://rpa.example.com/v1"),
  RPA_TOKEN: z.string().optional().describe("the token of the RPA service"),
  RPA_TEST_HANDLES: z
    .string()
    .regex(/^[^\s,]+(?:\s*,\s*[^\s,]+)*$/)
    .optional()
    .describe("handles with commas between them, such as @me,@my.shop"),
  EMBEDDINGS_URL: httpUrl.describe(
    "the address of an OpenAI-compatible service, such as https://api.example.com/v1",
  ),
  EMBEDDINGS_MODEL: z.string().optional().describe("the name of a model of that service"),
  EMBEDDINGS_KEY: z.string().optional().describe("the key of that service"),
  RETRIEVAL_URL: httpUrl.describe(
    "the address of a retrieval service, such as https://search.example.com/top",
  ),
  RETRIEVAL_TOKEN: z.string().optional().describe("the token of the retrieval service"),
  SCORING_URL: httpUrl.describe(
    "the address of a service that scores creators, such as https://scores.example.com/v1",
  ),
  SCORING_TOKEN: z.string().optional().describe("the token of that service"),
  WRITING_URL: httpUrl.describe(
    "the address of an OpenAI-compatible service, such as https://api.example.com/v1",
  ),
  WRITING_MODEL: z.string().optional().describe("the name of a model of that service"),
  WRITING_KEY: z.string().optional().describe("the key of that service"),
  WRITING_SECONDS: whole(5, 600).default(60).describe("a number of seconds, 5 to 600"),
  OUTREACH_CALLBACK_SECRET: z.string().min(16).optional().describe("a secret of at least 16 characters"),
  OUTREACH_LEASE_SECONDS: whole(5, 3600).default(300).describe("a number of seconds, 5 to 3600"),
});

export type Env = z.infer<typeof envSchema> & { APP_URL: string };

/** The names of all variables, in the order in which `.env.example` explains them. */
export const envNames = envSchema.keyof().options;

const descriptions: Record<string, { description?: string | undefined }> = envSchema.shape;

/** Parses an environment; an empty value counts as absent. Throws one message that names every wrong variable. */
export function parseEnv(source: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
  const parsed = envSchema.safeParse(given);
  if (parsed.success) {
    const { PORT, APP_URL = `http://localhost:${PORT}` } = parsed.data;
    return { ...parsed.data, APP_URL: APP_URL.replace(/(?<!\/)\/+$/, "") };
  }
  const names = new Set(parsed.error.issues.map((issue) => String(issue.path[0])));
  const lines = [...names].map((name) => `  ${name} should be ${descriptions[name]?.description}`);
  throw new Error(`The configuration is wrong (see .env.example):\n${lines.join("\n")}`);
}

// Tests never read a developer's file: it may name a database that is not theirs.
if (process.env.NODE_ENV !== "test" && existsSync(".env")) process.loadEnvFile(".env");

/** The configuration of this process, read once. */
export const env = parseEnv(process.env);
