import { PagedList } from "@/components/admin/paged-list";
import { sellerRoutes } from "@/components/dashboard/seller-routes";
import { Badge } from "@/components/ui/badge";
import { accountName } from "@/lib/contracts/account-name";
import type { ListedProposal } from "@/lib/domain/categories/proposals/list-proposals";
import type { IdPage } from "@/lib/domain/id-page";
import { getFormat } from "@/lib/i18n/get-format";
import { href } from "@/lib/i18n/href";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import { DecideProposal } from "./decide-proposal";
import { proposalText } from "./proposal-text";
import { WithdrawProposal } from "./withdraw-proposal";

type ProposalListProps = {
  locale: Locale;
  page: IdPage<ListedProposal>;
  state: "decided" | undefined;
  isAdmin: boolean;
  moved: boolean;
};

/** Proposals with what became of them, or the way to decide or withdraw. */
export function ProposalList({ locale, page, state, isAdmin, moved }: ProposalListProps) {
  const t = getTranslator(locale, "taxonomy.proposals");
  const nothing = isAdmin
    ? { title: t("emptyTitle"), body: t("emptyBody") }
    : { title: t("emptyOwnTitle"), body: t("emptyOwnBody") };
  return (
    <PagedList
      locale={locale}
      label={t("title")}
      path={href(locale, sellerRoutes.proposals)}
      query={{ state }}
      page={page}
      moved={moved}
      empty={state ? { title: t("noneTitle") } : nothing}
    >
      {(proposal) => <Row key={proposal.id} locale={locale} proposal={proposal} isAdmin={isAdmin} />}
    </PagedList>
  );
}

const tones = {
  PENDING: "outline",
  ACCEPTED: "success",
  REFUSED: "warning",
  WITHDRAWN: "neutral",
} as const satisfies Record<ListedProposal["status"], string>;

type RowProps = { locale: Locale; proposal: ListedProposal; isAdmin: boolean };

function Row({ locale, proposal, isAdmin }: RowProps) {
  const t = getTranslator(locale, "taxonomy.proposals");
  const format = getFormat(locale);
  const { id, user, status, fit, reason, answer, createdAt } = proposal;
  const waits = status === "PENDING";
  const what = proposalText(locale, proposal);
  return (
    <li className="grid gap-4 p-4 sm:p-5 lg:grid-cols-2">
      <div className="min-w-0">
        <p className="wrap-anywhere font-medium">{what}</p>
        <p className="mt-1 flex flex-wrap items-center gap-2 text-ink-faint text-xs">
          {t("by", { name: accountName(user), date: format.dateTime(createdAt) })}
          <Badge tone={tones[status]}>{t("status", { status })}</Badge>
        </p>
        {waits && fit !== "fits" && (
          <p className="mt-2">
            <Badge tone="danger" className="whitespace-normal">
              {t(`fit_${fit}`)}
            </Badge>
          </p>
        )}
        <dl className="mt-3 grid gap-2 text-sm">
          <Text term={t("reason")}>{reason}</Text>
          {answer && <Text term={t("answer")}>{answer}</Text>}
        </dl>
      </div>
      {waits && (isAdmin ? <DecideProposal id={id} what={what} /> : <WithdrawProposal id={id} what={what} />)}
    </li>
  );
}

function Text({ term, children }: { term: string; children: string }) {
  return (
    <div>
      <dt className="text-ink-faint text-xs">{term}</dt>
      <dd className="wrap-anywhere whitespace-pre-line">{children}</dd>
    </div>
  );
}
