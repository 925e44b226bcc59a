import { getDimensions } from '@/lib/content/load';
import { groupIds } from '@/lib/dimensions/types';
import { fill } from '@/lib/i18n/format';
import { getMessages, type Messages } from '@/lib/i18n/locales-fs';
import { hasFootprints } from '@/lib/output/footprints';
import { methodFigures } from '@/lib/output/method-figures';
import { pageOf } from '@/lib/output/pages';
import { paths } from '@/lib/url';
import { AnswerKinds } from '@/components/method/answer-kinds';
import { AnswerTests } from '@/components/method/answer-tests';
import { PageFrame } from '@/app/_shared/page-frame';
import { metadataOf } from '@/app/_shared/page-metadata';
import type { RouteProps } from '@/app/_shared/route-props';

/** See `pageOf.method`. */
export const generateMetadata = metadataOf(({ locale }) => pageOf.method(locale));

/** Where the tests of all rows begin. Rows have the anchors of their dimensions, which hold no hyphen. */
const testsAnchor = 'row-tests';

type PartId = keyof Messages['method']['parts'];

/** How footprints are measured stands here once some are. */
const partsOf = (words: Messages['method']) =>
  (Object.keys(words.parts) as PartId[]).filter((part) => part !== 'footprint' || hasFootprints());

/** The parts of the page, as links. */
function Contents({ words }: { words: Messages['method'] }) {
  return (
    <nav aria-label={words.contents} className="mt-4">
      <ul className="flex flex-wrap gap-x-5 gap-y-1">
        {partsOf(words).map((part) => (
          <li key={part}>
            <a href={`#about-${part}`}>{words.parts[part].title}</a>
          </li>
        ))}
        <li>
          <a href={`#${testsAnchor}`}>{words.rows}</a>
        </li>
      </ul>
    </nav>
  );
}

/** What the answers mean, who judges them and how, what is not covered; then the tests of every row. */
export default async function MethodPage({ params }: RouteProps) {
  const { locale } = await params;
  const messages = getMessages(locale);
  const { method: words, groups } = messages;
  const figures = methodFigures(locale);
  const dimensions = getDimensions(locale);
  const leads: Readonly<Record<keyof typeof words.links, string>> = {
    answers: `#${testsAnchor}`,
    choice: paths.others(locale),
    judgement: paths.find(locale),
    programs: paths.programs(locale),
    footprint: paths.footprint(locale),
    missing: paths.measurements(locale),
  };
  const leadOf = (part: PartId) =>
    part in leads && (
      <p className="mt-2">
        <a href={leads[part as keyof typeof leads]}>
          {fill(words.links[part as keyof typeof leads], figures)}
        </a>
      </p>
    );
  return (
    <PageFrame locale={locale} page={pageOf.method(locale)}>
      <h1 className="text-3xl font-bold">{words.title}</h1>
      <p className="mt-2 max-w-3xl">{words.lead}</p>
      <Contents words={words} />
      {partsOf(words).map((part) => (
        <section
          key={part}
          id={`about-${part}`}
          aria-labelledby={`about-${part}-title`}
          className="mt-10 scroll-mt-20"
        >
          <h2 id={`about-${part}-title`} className="text-2xl font-bold">
            {words.parts[part].title}
          </h2>
          {part === 'missing' ? (
            <ul className="mt-2 max-w-3xl list-disc space-y-1 ps-6">
              {words.parts[part].text.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          ) : (
            words.parts[part].text.map((sentence) => (
              <p key={sentence} className="mt-2 max-w-3xl">
                {fill(sentence, figures)}
              </p>
            ))
          )}
          {part === 'answers' && <AnswerKinds messages={messages} />}
          {leadOf(part)}
        </section>
      ))}
      <section id={testsAnchor} aria-labelledby="row-tests-title" className="mt-10 scroll-mt-20">
        <h2 id="row-tests-title" className="text-2xl font-bold">
          {words.rows}
        </h2>
        <p className="mt-2 max-w-3xl">{words.rowsHint}</p>
        {groupIds.map((group) => (
          <AnswerTests
            key={group}
            name={groups[group]}
            dimensions={dimensions.filter((dimension) => dimension.group === group)}
            locale={locale}
            messages={messages}
          />
        ))}
      </section>
    </PageFrame>
  );
}
