import 'server-only';
import { newestRelease, statusOf } from '../../fact/read';
import type { Library } from '../../content/collection';
import { getMessages, type Locale } from '../../i18n/locales-fs';
import { punctuation } from '../../i18n/punctuation';
import { formatDate } from '../../i18n/format';
import { hueColour, lightColour } from './colours';
import type { SitePage } from '../site-page';

/** Size of a picture in pixels, as Open Graph readers expect it. */
export const pictureSize = { width: 1200, height: 630 } as const;

/** Coloured band at the left, margins, and what is left for the text, in pixels. */
const band = 24;
const margin = 60;
const inner = pictureSize.width - band - 2 * margin;
const plate = { width: (inner - 32) / 2, padding: 26 } as const;

/** Gives how wide a text is, in letters of full width: Chinese ones count as one, others as six tenths. */
function widthOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + (/[\u2e80-\u9fff\uff00-\uffef]/.test(letter) ? 1 : 0.6), 0);
}

/** Gives the largest size of type, in pixels, at which a title fits: into one line if it stays large so, else into two. */
function titleSize(title: string): number {
  const oneLine = (inner * 0.95) / widthOf(title);
  return Math.floor(Math.min(92, oneLine >= 58 ? oneLine : (inner * 1.6) / widthOf(title)));
}

function Mark() {
  const dots: [number, number][] = [
    [9, 10],
    [16, 9],
    [23, 10],
    [9, 22],
    [16, 23],
    [23, 22],
  ];
  return (
    <svg width="56" height="56" viewBox="0 0 32 32">
      <rect width="32" height="32" rx="6" fill={lightColour('accent')} />
      <path
        d="M9 10 16 22M9 10v12M23 10 16 22M23 10v12M16 8v14M9 10l14 12M23 10 9 22"
        fill="none"
        stroke="#ffffff"
        strokeWidth="1"
        opacity="0.6"
      />
      {dots.map(([cx, cy]) => (
        <circle key={`${cx} ${cy}`} cx={cx} cy={cy} r="2.6" fill="#ffffff" />
      ))}
    </svg>
  );
}

/** One line under a title: status, newest release, day of the check. */
function stateOf(library: Library, locale: Locale): string[] {
  const { status, support, profile } = getMessages(locale);
  const { colon } = punctuation(locale);
  return [
    status[statusOf(library)],
    `${profile.version}${colon}${newestRelease(library)?.version ?? support.unknown}`,
    `${profile.checked}${colon}${formatDate(locale, library.checked)}`,
  ];
}

function Plate({ library, locale }: { library: Library; locale: Locale }) {
  const colour = hueColour(library.hue);
  return (
    <div
      style={{
        display: 'flex',
        flexDirection: 'column',
        boxSizing: 'border-box',
        width: plate.width,
        height: 262,
        padding: `20px ${plate.padding}px`,
        background: '#ffffff',
        borderTop: `12px solid ${colour}`,
      }}
    >
      <div
        style={{
          display: 'block',
          lineClamp: 1,
          fontSize: Math.floor(
            Math.min(34, ((plate.width - 2 * plate.padding) * 0.95) / widthOf(library.name)),
          ),
          fontWeight: 700,
          color: colour,
        }}
      >
        {library.name}
      </div>
      <div style={{ display: 'block', lineClamp: 4, marginTop: 8, fontSize: 23, lineHeight: 1.36 }}>
        {library.summary}
      </div>
      <div style={{ display: 'flex', marginTop: 'auto', fontSize: 21, color: lightColour('muted') }}>
        {stateOf(library, locale).slice(0, 2).join(' · ')}
      </div>
    </div>
  );
}

/** Takes a page and its language; gives its picture as elements: wordmark, title, and what the page is about in the colours of its libraries. */
export function Picture({ page, locale }: { page: SitePage; locale: Locale }) {
  const { site } = getMessages(locale);
  const [only, second] = page.about;
  const title = page.title ?? site.tagline;
  const profile = page.kind === 'profile' && only;
  const bands = page.about.length > 0 ? page.about.map(({ hue }) => hueColour(hue)) : [lightColour('accent')];
  return (
    <div
      lang={site.htmlLang}
      style={{
        display: 'flex',
        width: '100%',
        height: '100%',
        fontFamily: 'serif',
        color: lightColour('ink'),
        background: lightColour('paper'),
      }}
    >
      <div style={{ display: 'flex', flexDirection: 'column', flexShrink: 0, width: band }}>
        {bands.map((colour) => (
          <div key={colour} style={{ display: 'flex', flexGrow: 1, background: colour }} />
        ))}
      </div>
      <div
        style={{
          display: 'flex',
          flexDirection: 'column',
          flexShrink: 0,
          boxSizing: 'border-box',
          width: pictureSize.width - band,
          padding: `44px ${margin}px`,
        }}
      >
        <div style={{ display: 'flex', alignItems: 'center', fontSize: 34, fontWeight: 700 }}>
          <Mark />
          <span style={{ marginLeft: 18 }}>{site.name}</span>
        </div>
        <div
          style={{
            display: 'block',
            lineClamp: 2,
            marginTop: second ? 28 : 44,
            fontSize: titleSize(title),
            fontWeight: 700,
            lineHeight: 1.15,
            color: profile ? hueColour(only.hue) : lightColour('ink'),
          }}
        >
          {title}
        </div>
        {second ? (
          <div style={{ display: 'flex', justifyContent: 'space-between', marginTop: 'auto' }}>
            {page.about.map((library) => (
              <Plate key={library.id} library={library} locale={locale} />
            ))}
          </div>
        ) : (
          <div style={{ display: 'block', lineClamp: 4, marginTop: 28, fontSize: 36, lineHeight: 1.45 }}>
            {profile ? only.summary : page.description}
          </div>
        )}
        {profile && (
          <div style={{ display: 'flex', marginTop: 'auto', fontSize: 28, color: lightColour('muted') }}>
            {stateOf(only, locale).join('  ·  ')}
          </div>
        )}
      </div>
    </div>
  );
}
