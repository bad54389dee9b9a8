import { FlaskConical } from "lucide-react";
import type { Metadata } from "next";
import { Suspense } from "react";
import { sellerRoutes } from "@/components/dashboard/seller-routes";
import { InboxSkeleton } from "@/components/inbox/inbox-skeleton";
import { LiveInbox } from "@/components/inbox/live-inbox";
import { ThreadSkeleton } from "@/components/inbox/thread-skeleton";
import { ClientMessages } from "@/components/layout/client-messages";
import { PageHeader } from "@/components/layout/page-header";
import { MailList } from "@/components/mailbox/mail-list";
import { MailView } from "@/components/mailbox/mail-view";
import { OutreachTabs } from "@/components/outreach/outreach-tabs";
import { cn } from "@/components/ui/cn";
import { OpenLetter, SearchLantern } from "@/components/ui/drawings";
import { EmptyState } from "@/components/ui/empty-state";
import { listSandboxMails } from "@/lib/domain/outreach/sandbox-mails";
import { href } from "@/lib/i18n/href";
import { getTranslator } from "@/lib/i18n/translator";
import { idOf, pageOf } from "@/lib/text/url-values";
import { withQuery } from "../../../search";
import { type PageMetadata, sellerTitle } from "../../../seller-metadata";
import { type SellerPage, sellerPage } from "../../../seller-page";
import { findMail } from "./find-mail";

export const generateMetadata = (props: PageMetadata): Promise<Metadata> => sellerTitle(props, "mailbox");

async function List({ locale, context, search }: SellerPage) {
  const page = await listSandboxMails(context, { page: { number: pageOf(search.page), size: 20 } });
  return <MailList locale={locale} page={page} open={idOf(search.mail)} />;
}

async function Open({ locale, context, search }: SellerPage) {
  const t = getTranslator(locale, "outreach");
  const id = idOf(search.mail);
  const mail = id === undefined ? null : await findMail(context, id);
  const page = pageOf(search.page);
  const back = withQuery(href(locale, sellerRoutes.mailbox), { page: page > 1 ? page : undefined });
  if (mail) return <MailView locale={locale} mail={mail} back={back} />;
  return id === undefined ? (
    <EmptyState drawing={<OpenLetter />} title={t("mailbox.pickTitle")}>
      {t("mailbox.pickBody")}
    </EmptyState>
  ) : (
    <EmptyState drawing={<SearchLantern />} title={t("mailbox.missingTitle")}>
      {t("mailbox.missingBody")}
    </EmptyState>
  );
}

const MailboxPage = (page: SellerPage) => {
  const { locale, search } = page;
  const t = getTranslator(locale, "outreach");
  const open = idOf(search.mail) !== undefined;
  return (
    <ClientMessages locale={locale} namespaces={["outreach"]}>
      <LiveInbox />
      <PageHeader title={t("mailbox.title")} description={t("mailbox.description")} className="mb-3" />
      <OutreachTabs locale={locale} current="mailbox" />
      <p className="mb-4 flex gap-2.5 rounded-md bg-warning-soft px-4 py-2.5 text-sm text-warning">
        <FlaskConical aria-hidden="true" className="mt-[0.2em] size-4 shrink-0" />
        {t("mailbox.label")}
      </p>
      <div className="grid items-start overflow-clip rounded-lg border border-line bg-surface shadow-sm lg:grid-cols-[22rem_minmax(0,1fr)]">
        <section
          aria-label={t("mailbox.list")}
          className={cn("border-line lg:border-e", open && "max-lg:hidden")}
        >
          <Suspense key={search.page} fallback={<InboxSkeleton />}>
            <List {...page} />
          </Suspense>
        </section>
        <div className={cn("min-w-0", !open && "max-lg:hidden")}>
          <Suspense key={search.mail} fallback={<ThreadSkeleton />}>
            <Open {...page} />
          </Suspense>
        </div>
      </div>
    </ClientMessages>
  );
};

export default sellerPage("mailbox", MailboxPage);
