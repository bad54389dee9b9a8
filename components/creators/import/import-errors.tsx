"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Download } from "lucide-react";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { FailureAlert } from "@/components/layout/failure";
import { Button } from "@/components/ui/button";
import { buttonStyles } from "@/components/ui/button-styles";
import { Skeleton } from "@/components/ui/skeleton";
import { Table } from "@/components/ui/table";
import { Td, Th, Tr } from "@/components/ui/table-cells";
import type { ImportView } from "@/lib/contracts/console/imports";
import { type CellFault, cellFaults } from "@/lib/domain/imports/importer";
import { errorsQuery } from "./queries";

type ImportErrorsProps = {
  view: ImportView;
  columns: Readonly<Record<string, string>>;
  /** What is wrong with a cell, where that isn't one of creators. */
  faultText?: (code: string) => string;
};

const pageSize = 20;

/** What is wrong by row and column, and the file with every such row. */
export function ImportErrors({ view, columns, faultText }: ImportErrorsProps) {
  const t = useTranslations("creators.imports");
  const ofCreators = (code: string) => (isFault(code) ? t(`cellFaults.${code}`) : code);
  const textOf = faultText ?? ofCreators;
  const [page, setPage] = useState(1);
  const { data, error } = useQuery({ ...errorsQuery(view, page), placeholderData: keepPreviousData });
  const moving = view.state === "checking" || view.state === "running";
  const pages = Math.ceil((data?.total ?? 0) / pageSize);
  return (
    <section className="grid gap-3">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h3 className="font-semibold text-base">{t("errors")}</h3>
        {!moving && (
          <a
            href={`/api/console/imports/${view.import_id}/errors/file`}
            download
            className={buttonStyles({ size: "sm" })}
          >
            <Download aria-hidden="true" />
            {t("errorFile")}
          </a>
        )}
      </div>
      <FailureAlert error={error} />
      {!data && !error && <Skeleton className="h-40" />}
      {data && data.items.length > 0 && (
        <Table caption={t("errors")}>
          <thead>
            <tr>
              <Th numeric>{t("row")}</Th>
              <Th>{t("column")}</Th>
              <Th>{t("problem")}</Th>
              <Th className="max-sm:hidden">{t("value")}</Th>
            </tr>
          </thead>
          <tbody>
            {data.items.map(({ row, column, code, value }) => (
              <Tr key={`${row} ${column} ${code} ${value}`}>
                <Td numeric>{row}</Td>
                <Td className="sm:whitespace-nowrap">{columns[column] ?? column}</Td>
                <Td className="sm:whitespace-nowrap">
                  {textOf(code)}
                  <span className="block wrap-anywhere text-ink-faint text-xs sm:hidden">{value}</span>
                </Td>
                <Td className="w-full min-w-40 wrap-anywhere text-ink-soft max-sm:hidden">{value}</Td>
              </Tr>
            ))}
          </tbody>
        </Table>
      )}
      {data && data.total >= 1000 && <p className="text-ink-faint text-xs">{t("errorsShown")}</p>}
      {pages > 1 && <Pages page={page} pages={pages} onTurn={setPage} />}
    </section>
  );
}

const isFault = (code: string): code is CellFault => cellFaults.some((fault) => fault === code);

type PagesProps = { page: number; pages: number; onTurn: (page: number) => void };

function Pages({ page, pages, onTurn }: PagesProps) {
  const t = useTranslations("common.pagination");
  return (
    <nav aria-label={t("label")} className="flex items-center justify-center gap-3 text-sm tabular-nums">
      <Button size="sm" disabled={page <= 1} onClick={() => onTurn(page - 1)}>
        {t("previous")}
      </Button>
      {t("status", { page, pages })}
      <Button size="sm" disabled={page >= pages} onClick={() => onTurn(page + 1)}>
        {t("next")}
      </Button>
    </nav>
  );
}
