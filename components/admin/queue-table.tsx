import { Table } from "@/components/ui/table";
import { Td, Th, Tr } from "@/components/ui/table-cells";
import type { Queue } from "@/lib/domain/system/get-system";
import { getFormat } from "@/lib/i18n/get-format";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";

const states = ["waiting", "running", "failed", "done"] as const;

/** How many runs of each job are in which state. */
export function QueueTable({ locale, queues }: { locale: Locale; queues: readonly Queue[] }) {
  const t = getTranslator(locale, "admin.system");
  const format = getFormat(locale);
  return (
    <Table caption={t("queues")}>
      <thead>
        <tr>
          <Th>{t("queue")}</Th>
          {states.map((state) => (
            <Th key={state} numeric>
              {t(state)}
            </Th>
          ))}
        </tr>
      </thead>
      <tbody>
        {queues.map((queue) => (
          <Tr key={queue.name}>
            <Td className="wrap-anywhere font-mono text-xs">{queue.name}</Td>
            {states.map((state) => (
              <Td
                key={state}
                numeric
                className={state === "failed" && queue.failed > 0 ? "font-medium text-danger" : ""}
              >
                {format.number(queue[state])}
              </Td>
            ))}
          </Tr>
        ))}
      </tbody>
    </Table>
  );
}
