import { renderToStaticMarkup } from "react-dom/server";
import { IntlProvider } from "use-intl";
import { describe, expect, it } from "vitest";
import type { ReliabilityView } from "@/lib/contracts/console/willingness";
import { locales } from "@/lib/i18n/locales";
import { messages } from "@/lib/i18n/messages";
import { CampaignFunnel } from "./funnel";
import { ReliabilityPlot } from "./reliability-plot";
import { ReplyRate } from "./reply-rate";

const model = {
  ...{ method: "logistic" as const, sample_size: 1200, creators: 400, willing: 300 },
  ...{ trained_at: "2026-01-01T00:00:00.000Z", brier: 0.151, brier_of_prior: 0.188, weights: [] },
  bins: [
    { predicted: 0.1, observed: 0.08, count: 600 },
    { predicted: 0.4, observed: 0.43, count: 600 },
  ],
};
const funnel = {
  ...{ matched: 100, willing: 40, written: 38, approved: 30, sent: 25, replied: 10 },
  ...{ negotiating: 4, cooperating: 2, declined: 3, sandbox: 25 },
};
const rates = [
  { channel: "email" as const, day: "2026-01-05", sent: 20, replied: 8 },
  { channel: "tk_dm" as const, day: "2026-01-06", sent: 5, replied: 0 },
];

describe.each(locales)("figures in %s", (locale) => {
  const show = (what: React.ReactNode) =>
    renderToStaticMarkup(
      <IntlProvider locale={locale} messages={messages[locale]} timeZone="Asia/Shanghai">
        {what}
      </IntlProvider>,
    );

  it("the funnel is a table whose bars are drawn beside its numbers", () => {
    const html = show(<CampaignFunnel funnel={funnel} />);
    expect(html.match(/<tr>/g)).toHaveLength(10);
    expect(html).toContain("40%");
    expect(html).toContain("25");
    expect(show(<CampaignFunnel funnel={{ ...funnel, matched: 0, willing: 0, sandbox: 0 }} />)).not.toContain(
      "NaN",
    );
  });

  it("the plot says its figures in a sentence and in a table", () => {
    const reliability: ReliabilityView = { prior: 0.25, model };
    const html = show(<ReliabilityPlot reliability={reliability} />);
    expect(html).toMatch(/role="img" aria-label="[^"]*0\.151[^"]*0\.188/);
    expect(html.match(/<circle/g)).toHaveLength(2);
    expect(html).toContain("<td>43%</td>");
    expect(show(<ReliabilityPlot reliability={{ prior: 0.2, model: null }} />)).toContain("20%");
  });

  it("the reply rate stands under each channel that something went over", () => {
    const html = show(<ReplyRate rates={rates} />);
    expect(html.match(/<figure/g)).toHaveLength(2);
    expect(html).toContain("40%");
    expect(html).toContain("0%");
    expect(show(<ReplyRate rates={[]} />)).not.toContain("<figure");
  });
});
