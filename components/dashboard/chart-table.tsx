type ChartTableProps = {
  caption: string;
  /** What opens it. */
  summary: string;
  head: readonly string[];
  rows: readonly { key: string; label: string; cells: readonly string[] }[];
};

/** A chart's figures as a table, folded away under it. */
export function ChartTable({ caption, summary, head, rows }: ChartTableProps) {
  const [first, ...rest] = head;
  return (
    <details className="border-line border-t text-sm">
      <summary className="cursor-pointer select-none px-5 py-3 text-ink-soft hover:text-ink">
        {summary}
      </summary>
      <table className="w-full border-line border-t max-sm:text-xs">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            <th scope="col" className={`${headStyles} text-start`}>
              {first}
            </th>
            {rest.map((name) => (
              <th key={name} scope="col" className={`${headStyles} text-end`}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="tabular-nums">
          {rows.map(({ key, label, cells }) => (
            <tr key={key}>
              <th scope="row" className="px-2 py-1.5 text-start font-normal text-ink-soft sm:px-5">
                {label}
              </th>
              {cells.map((cell, index) => (
                <td key={rest[index]} className="whitespace-nowrap px-2 py-1.5 sm:px-5 text-end">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

const headStyles = "whitespace-nowrap px-2 py-2 sm:px-5 font-medium text-ink-faint text-xs";
