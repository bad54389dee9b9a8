import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { test as base } from "@playwright/test";
import { environment } from "@/lib/cli/command";
import { freePort } from "@/lib/database/free-port";
import { type ImapServer, startImapServer } from "@/lib/testing/imap-server";
import { type SmtpStandIn, startSmtp } from "@/lib/testing/smtp-stand-in";

export const mailFrom = "campaigns@shop.example";
/** The receiving server, whose word about a sender is believed. */
export const mailServer = "mx.shop.example";

/** In which a slow machine starts an application; it ends what hangs. */
const patience = 300_000;

type Mail = { smtp: SmtpStandIn; imap: ImapServer; port: number };

/** Tests of an application of their own, whose mail leaves through a server on this machine and comes by another. */
export const test = base.extend<object, { mail: Mail }>({
  mail: [
    async ({ browserName: _ }, use) => {
      const [smtp, imap, port] = await Promise.all([startSmtp(), startImapServer(), freePort()]);
      const stop = await startServer(port, {
        SMTP_URL: smtp.url,
        MAIL_FROM: mailFrom,
        IMAP_URL: imap.url,
        MAIL_AUTH_SERVER: mailServer,
      });
      const { JOURNEYS_PORT } = process.env;
      process.env.JOURNEYS_PORT = String(port);
      await use({ smtp, imap, port });
      process.env.JOURNEYS_PORT = JOURNEYS_PORT;
      await Promise.all([stop(), smtp.stop(), imap.stop()]);
    },
    { scope: "worker", timeout: 600_000 },
  ],
  baseURL: async ({ mail }, use) => use(`http://localhost:${mail.port}`),
});

/** Starts `server.ts` and waits until it answers. */
async function startServer(port: number, env: Record<string, string>): Promise<() => Promise<void>> {
  const server = spawn(
    process.execPath,
    ["-C", "react-server", "--import", "tsx", join("e2e", "journeys", "server.ts")],
    {
      env: environment({ NODE_OPTIONS: "", JOURNEYS_PORT: String(port), JOURNEYS_ENV: JSON.stringify(env) }),
      stdio: ["ignore", "inherit", "inherit"],
    },
  );
  const exited = once(server, "exit");
  const stop = async () => {
    server.kill("SIGTERM");
    await exited;
  };
  const answers = () =>
    fetch(`http://localhost:${port}/api/health/ready`).then(
      ({ ok }) => ok,
      () => false,
    );
  const end = Date.now() + patience;
  while (!(await answers())) {
    if (server.exitCode === null && Date.now() < end) await sleep(250);
    else {
      await stop();
      throw new Error("the application did not start: see above");
    }
  }
  return stop;
}
