import type { Metadata } from "next";
import { FailedJobs } from "@/components/admin/failed-jobs";
import { QueueTable } from "@/components/admin/queue-table";
import { SystemFacts } from "@/components/admin/system-facts";
import { ClientMessages } from "@/components/layout/client-messages";
import { PageHeader } from "@/components/layout/page-header";
import { Card, CardBody, CardHeader } from "@/components/ui/card";
import { getSystem } from "@/lib/domain/system/get-system";
import { getTranslator } from "@/lib/i18n/translator";
import { type PageMetadata, sellerTitle } from "../../seller-metadata";
import { sellerPage } from "../../seller-page";

export const generateMetadata = (props: PageMetadata): Promise<Metadata> => sellerTitle(props, "system");

export default sellerPage("system", async ({ locale, context }) => {
  const t = getTranslator(locale, "admin.system");
  const system = await getSystem(context);
  return (
    <ClientMessages locale={locale} namespaces={["admin"]}>
      <PageHeader title={t("title")} description={t("lead")} />
      <div className="grid gap-5">
        <SystemFacts locale={locale} system={system} />
        <Card>
          <CardHeader title={t("failedTitle")} />
          <CardBody>
            <FailedJobs locale={locale} jobs={system.failed} />
          </CardBody>
        </Card>
        <QueueTable locale={locale} queues={system.queues} />
      </div>
    </ClientMessages>
  );
});
