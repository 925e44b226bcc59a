import { joinSentences } from './i18n/punctuation';
import { paths } from './url';
import { fill } from './i18n/format';

/** The repository that takes reports (`REPOSITORY_URL` while building, no slash at its end); empty: a page of the site explains what to do. */
export const repositoryUrl = (process.env.REPOSITORY_URL ?? '').replace(/\/+$/, '');

/** Words of a report, each with the places {library}, {dimension}, {shown}, {right}, {proof} or {page}. */
export interface ReportWords {
  readonly reportTitle: string;
  readonly reportBody: string;
}

/** What a reader reports: which fact of which library shows what, and what it should show. */
export interface Report {
  readonly id: string;
  readonly library: string;
  readonly dimensionId: string;
  readonly dimension: string;
  readonly shown: string;
  readonly right?: string;
  readonly proof?: string;
}

/** Gives what a page shows of a fact, as a report quotes it. */
export function shownText(
  { text, note }: { readonly text: string; readonly note?: string },
  locale: string,
): string {
  return joinSentences(locale, [text, note]);
}

/** Takes a report; gives its title and its text in Markdown. */
export function reportText(
  locale: string,
  report: Report,
  words: ReportWords,
): { title: string; body: string } {
  const { id, dimensionId, right = '', proof = '', ...rest } = report;
  const values = { ...rest, right, proof, page: paths.library(locale, id, dimensionId) };
  return { title: fill(words.reportTitle, values), body: fill(words.reportBody, values) };
}

/** Takes a report and the repository; gives the address at which a new issue with its text opens. The form of the address is that of GitHub. */
export function issueUrl(repository: string, { title, body }: { title: string; body: string }): string {
  return `${repository}/issues/new?title=${encodeURIComponent(title)}&body=${encodeURIComponent(body)}`;
}

/** Takes a report; gives where "correct this" leads: the pre-filled issue, or without a repository the page that explains how. */
export function correctionHref(
  locale: string,
  report: Report,
  words: ReportWords,
  repository = repositoryUrl,
): string {
  return repository
    ? issueUrl(repository, reportText(locale, report, words))
    : paths.correct(locale, report.id, report.dimensionId);
}
