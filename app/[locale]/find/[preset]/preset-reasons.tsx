import type { Preset } from '@/lib/find/preset';
import { paths } from '@/lib/url';
import { termName, type AnswerContext } from '@/components/situation/term-name';

/** What a situation asks for, each condition with the reason for it; `change` leads to where the conditions can be changed. */
export function PresetReasons({
  preset,
  context,
  change,
}: {
  preset: Preset;
  context: AnswerContext;
  change: string;
}) {
  const { locale, words } = context;
  return (
    <section aria-labelledby="why-title" className="mt-8">
      <h2 id="why-title" className="text-2xl font-bold">
        {words.why}
      </h2>
      <ul className="mt-2 max-w-3xl space-y-1.5" data-preset-terms>
        {preset.terms.map(({ key, weight, because }) => (
          <li key={key} data-chip={key} data-weight={weight}>
            <span className="me-2 rounded-sm border border-edge px-1.5 text-sm">{words[weight]}</span>
            <strong>{termName(key, context)}</strong>
            {words.colon}
            {because}
          </li>
        ))}
        <li className="text-sm text-muted">
          {words.partial}
          {words.colon}
          {preset.partial ? words.enough : words.notEnough}
        </li>
      </ul>
      <p className="no-print mt-3 flex flex-wrap gap-2">
        <a className="button needs-script" href={change}>
          {words.change}
        </a>
        <a className="button" href={paths.find(locale)}>
          {words.presets}
        </a>
      </p>
    </section>
  );
}
