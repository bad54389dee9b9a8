import { run, stopOnSignal } from "@/lib/cli/run";
import { openDb } from "@/lib/db";
import { hashPassword } from "@/lib/domain/accounts/password";
import { locales } from "@/lib/i18n/locales";
import { startApplication } from "@/lib/testing/application";
import { makeIntent, makeProduct, makeUser } from "@/lib/testing/factories";
import { password } from "./market";

/** For each language a seller with an intent that waits and its notice, unread for long enough; and an earlier mail. */
async function seed(databaseUrl: string) {
  const db = openDb(databaseUrl);
  const passwordHash = await hashPassword(password);
  for (const language of locales) {
    const account = { username: `seller-${language}`, email: `seller-${language}@example.com` };
    const { id: userId } = await makeUser(db, { ...account, role: "SELLER", passwordHash, language });
    const product = await makeProduct(db, { sellerId: userId, title: "手编竹篮", titleEn: "Bamboo basket" });
    const intent = await makeIntent(db, { productId: product.id });
    const now = new Date();
    await db.notice.create({
      data: {
        ...{ userId, kind: "intent.received", objectId: String(intent.id), data: { productId: product.id } },
        ...{ createdAt: now, mailDueAt: now },
      },
    });
    await db.noticeMail.create({
      data: {
        userId,
        token: `stop${language}`,
        state: "ACCEPTED",
        claimedAt: new Date(now.getTime() - 86_400_000),
      },
    });
  }
  await db.$disconnect();
}

/** A server that sends mail to `MAIL_JOURNEY_SMTP`, on the port `MAIL_JOURNEY_PORT`. */
run(async () => {
  const { MAIL_JOURNEY_PORT: port, MAIL_JOURNEY_SMTP: url = "" } = process.env;
  const application = await startApplication({
    port: Number(port),
    seed,
    worker: true,
    env: { SMTP_URL: url, MAIL_FROM: "notices@shop.example" },
  });
  stopOnSignal(async () => {
    await application.stop();
    return 0;
  });
  return undefined;
});
