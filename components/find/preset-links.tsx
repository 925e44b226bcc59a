import type { Locale, Messages } from '@/lib/i18n/locales-fs';
import { paths } from '@/lib/url';

/** A common situation in one language. */
export interface PresetLink {
  readonly id: string;
  readonly name: string;
  readonly situation: string;
}

/** Links to the common situations. */
export function PresetLinks({
  presets,
  locale,
  words,
  heading,
}: {
  presets: readonly PresetLink[];
  locale: Locale;
  words: Messages['find'];
  heading: 'h2' | 'h3';
}) {
  const Heading = heading;
  return (
    <section aria-labelledby="presets-title">
      <Heading id="presets-title" className="text-xl font-bold">
        {words.presets}
      </Heading>
      <p className="text-sm text-muted">{words.presetsHint}</p>
      <ul className="mt-3 grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
        {presets.map((preset) => (
          <li key={preset.id} className="plate p-3">
            <a href={paths.preset(locale, preset.id)} className="font-semibold">
              {preset.name}
            </a>
            <p className="text-sm text-muted">{preset.situation}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
