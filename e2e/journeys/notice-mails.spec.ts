import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { expect, test } from "@playwright/test";
import PostalMime from "postal-mime";
import { sellerRoutes } from "@/components/dashboard/seller-routes";
import { routes } from "@/components/layout/routes";
import { freePort } from "@/lib/database/free-port";
import { href } from "@/lib/i18n/href";
import { locales } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import { type SmtpStandIn, startSmtp } from "@/lib/testing/smtp-stand-in";
import { expectAccessibleInBothThemes } from "./axe";
import { enter, registerBuyer } from "./people";

test.describe("where mail goes out", () => {
  const port = freePort();
  let mails: SmtpStandIn;
  let server: ChildProcess;

  test.beforeAll(async () => {
    mails = await startSmtp();
    const env = { ...process.env, MAIL_JOURNEY_PORT: String(await port), MAIL_JOURNEY_SMTP: mails.url };
    server = spawn("tsx", ["-C", "react-server", "e2e/journeys/mail-server.ts"], { env, stdio: "inherit" });
    const ready = () =>
      fetch(`http://localhost:${env.MAIL_JOURNEY_PORT}/api/health/ready`).then(({ ok }) => ok);
    await expect.poll(() => ready().catch(() => false), { timeout: 300_000 }).toBe(true);
  });

  test.afterAll(async () => {
    if (server.exitCode === null) {
      server.kill("SIGTERM");
      await once(server, "exit");
    }
    await mails.stop();
  });

  test.use({ baseURL: async ({ locale: _ }, use) => use(`http://localhost:${await port}`) });

  for (const locale of locales) {
    test(`an unread notice comes once, leads to the intent, and is ended by one click, in ${locale}`, async ({
      page,
    }) => {
      const t = getTranslator(locale, "notices");
      const address = `seller-${locale}@example.com`;
      const own = () => mails.accepted.filter(({ to }) => to === address);
      await expect.poll(() => own().length, { timeout: 300_000 }).toBe(1);
      const { text = "", subject } = await PostalMime.parse(own()[0]?.raw ?? "");
      const name = locale === "en" ? "Bamboo basket" : "手编竹篮";
      expect(subject).toBe(t("kind.intent_received", { name }));
      const link = new URL(/https?:\S+\/notices\/\d+/.exec(text)?.[0] ?? "");

      // Who is not signed in signs in on the way.
      await page.goto(link.pathname);
      await expect(page).toHaveURL(/\/sign-in\?from=/);
      await enter(page, address);
      await page.goto(link.pathname);
      await expect(page).toHaveURL(new RegExp(`${href(locale, "/dashboard/intents")}/\\d+$`));
      await page.goto(href(locale, `${sellerRoutes.notices}?show=unread`));
      await expect(page.getByText(t("noneUnread"))).toBeVisible();

      await page.goto(href(locale, routes.account));
      const list = page.getByRole("list", { name: t("byMail.title") });
      const received = list.getByRole("switch", { name: t("byMail.topic.received") });
      const answers = list.getByRole("switch", { name: t("byMail.topic.answers") });
      await expect(received).toBeChecked();
      await expect(answers).not.toBeChecked();
      const saved = page.waitForResponse((answer) => answer.url().includes("/notices/mail/answers"));
      await answers.press("Space");
      expect((await saved).ok()).toBe(true);
      await page.reload();
      await expect(answers).toBeChecked();
      await expectAccessibleInBothThemes(page, "the settings");

      await page.context().clearCookies();
      await page.goto(href(locale, `/u/stop${locale}`));
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("stop.ask"));
      await expectAccessibleInBothThemes(page, "the way to end them");
      await page.getByRole("button", { name: t("stop.submit") }).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("stop.done"));
      await enter(page, address);
      await page.goto(href(locale, sellerRoutes.overview));
      await page.goto(href(locale, "/dashboard/settings"));
      await expect(received).not.toBeChecked();
      await expect(answers).not.toBeChecked();
      expect(own()).toHaveLength(1);
    });
  }
});

for (const locale of locales) {
  test(`where no mail server is set up the settings say so, in ${locale}`, async ({ page }) => {
    const t = getTranslator(locale, "notices.byMail");
    await enter(page, (await registerBuyer()).username);
    await page.goto(href(locale, routes.account));
    await expect(page.getByRole("heading", { name: t("title") })).toBeVisible();
    await expect(page.getByText(t("obstacle.not_set_up"))).toBeVisible();
    await expect(page.getByRole("main").getByRole("switch")).toHaveCount(0);
  });
}
