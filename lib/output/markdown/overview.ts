import 'server-only';
import { absoluteUrl } from '../../site';
import { paths } from '../../url';
import { document, list, escapeMarkdown } from './parts';
import type { SitePage } from '../site-page';

/** What the overview says of one language. */
export interface OverviewLanguage {
  readonly locale: string;
  /** Title of its list of profiles. */
  readonly title: string;
  readonly profiles: readonly SitePage[];
  readonly pairs: readonly SitePage[];
}

function link({ title = '', pathIn, about }: SitePage, locale: string, note = ''): string {
  return `[${escapeMarkdown(title)}](${absoluteUrl(paths.markdown(pathIn(locale)))})${note || about.length !== 1 ? note : `: ${escapeMarkdown(about[0]!.summary)}`}`;
}

/** Takes name and description of the site, the day of the data, and the pages with Markdown editions, the main language first; gives the overview for language models (llmstxt.org). */
export function toOverview(
  site: {
    readonly name: string;
    readonly description: string;
    readonly about: string;
    readonly licence: string;
  },
  dataDate: string,
  languages: readonly OverviewLanguage[],
): string {
  const [main, ...others] = languages;
  return document([
    `# ${site.name}`,
    `> ${site.description}`,
    `${site.about} ${site.licence} Newest check: ${dataDate}. "Unknown" means that no source was found; it is neither yes nor no. Cite a fact with its source and the day of its check.`,
    ...(main
      ? [
          `## Profiles`,
          list(main.profiles.map((page) => link(page, main.locale))),
          '## Comparisons',
          list(main.pairs.map((page) => link(page, main.locale))),
        ]
      : []),
    '## Data',
    list([
      `[All libraries, JSON](${absoluteUrl(paths.apiLibraries())}): every fact with answer, note, sources and day; [schema](${absoluteUrl(paths.apiSchema('libraries'))})`,
      `[All facts, CSV](${absoluteUrl(paths.apiTable())}): one row a fact`,
      `[Dimensions, JSON](${absoluteUrl(paths.apiDimensions())}): what is compared, and what counts as yes, partial and no`,
      `[Statements of the article, JSON](${absoluteUrl(paths.apiClaims())}): what an article of 2022 said, with today's verdicts`,
      `[Other names, JSON](${absoluteUrl(paths.apiGazetteer())}): names and languages without a profile, and where to look instead`,
      `[Measured lives, JSON](${absoluteUrl(paths.apiVitals())}): commits, people and releases a year, counted in public histories`,
      `[Programs, JSON](${absoluteUrl(paths.apiPrograms())}): the same tasks in every library, with the output of our runs`,
      `[Footprints, JSON](${absoluteUrl(paths.apiFootprint())}): what libraries cost to install, measured`,
    ]),
    '## Optional',
    list(
      others.flatMap(({ locale, title, profiles }) =>
        profiles.map((page) => link(page, locale, `: ${title}`)),
      ),
    ),
  ]);
}
