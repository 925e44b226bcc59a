import { dimensions } from '../dimensions/register';
import { fields, named, ordered, text, type WordsForm } from './translatable-form';

const sides = ordered(fields({ says: text(240) }));
const note = text(300);

const factWords = Object.fromEntries(
  dimensions.map(({ id, kind }) => [
    id,
    fields({
      note,
      since: text(60),
      until: text(60),
      unverified: text(160),
      disagreement: sides,
      ...(kind === 'text' ? { value: text(400) } : {}),
    }),
  ]),
);

/** Words of content/libraries/<id>.md; its prose is the body of the file. */
export const profileWords: WordsForm = fields({
  summary: text(160),
  facts: fields(factWords),
  install: named('target', fields({ target: text(), note })),
  lineage: fields({
    inspired_by: ordered(text()),
    built_on: ordered(text()),
    successor_of: ordered(text()),
    succeeded_by: ordered(text()),
  }),
  ecosystem: named('name', fields({ role: text(300), successor: text() })),
  users: named('organisation', fields({ organisation: text(), sector: text(), use: text() })),
  benchmarks: ordered(
    fields({
      claim: text(300),
      figure: text(300),
      setting: text(),
      by: text(),
      interest: text(300),
      plot: fields({ quantity: text(80), unit: text(30), bars: ordered(fields({ label: text(80) })) }),
    }),
  ),
  choose_when: ordered(text(300)),
  avoid_when: ordered(text(300)),
  retirement: fields({
    summary: text(),
    last_release: text(300),
    still_runs: ordered(text()),
    breaks: ordered(fields({ what: text() })),
    ways_out: named('to', fields({ to: text(), how: text() })),
  }),
  history: ordered(fields({ event: text(300) })),
  ends: ordered(fields({ what: text(300) })),
});

/** Words of content/claims.yaml. */
export const claimsWords: WordsForm = fields({
  claims: named('id', fields({ claim: text(400), today: text(700) })),
  references: named('number', fields({ title: text(), note: text(500) })),
});

/** Words of content/lineage.yaml. */
export const lineageWords: WordsForm = fields({
  families: named('id', fields({ name: text(60), story: text(400) })),
  libraries: named(
    'id',
    fields({
      name: text(),
      language: text(),
      steward: text(),
      note,
      relations: named('to', fields({ note: text(160) })),
    }),
  ),
});

/** Words of content/bridges.yaml: by "<from> → <to>: <name>". */
export const bridgesWords: WordsForm = fields({
  bridges: named(
    ({ from, to, name }) => `${String(from)} → ${String(to)}: ${String(name)}`,
    fields({ name: text(80), note: text(220) }),
  ),
});
