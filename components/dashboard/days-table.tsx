import { useTranslations } from "use-intl";

type DaysTableProps = { head: string; rows: readonly { key: string; day: string; value: string }[] };

/** The chart's figures for those who read with a screen reader. */
export function DaysTable({ head, rows }: DaysTableProps) {
  const t = useTranslations("seller.chart");
  return (
    <div className="sr-only">
      <table>
        <caption>{t("title")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("date")}</th>
            <th scope="col">{head}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, day, value }) => (
            <tr key={key}>
              <th scope="row">{day}</th>
              <td>{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
