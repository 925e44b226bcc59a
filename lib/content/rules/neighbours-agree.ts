import { textOf } from '../../fact/read';
import type { Fact } from '../../schema/fact';
import { faultsIn, type Rule } from './rule';

/** Facts that speak of the same systems and processors. */
const neighbours = ['cpu', 'windows', 'linux', 'macos', 'requires'] as const;

const systems = /\b(Windows|Linux|macOS)\b/g;

const saidBy = (fact: Fact): string => [fact.note, textOf(fact)].filter(Boolean).join(' ');

const namedIn = (text: string): string[] => [...new Set([...text.matchAll(systems)].map(([name]) => name))];

/** Where sources disagree about a system, the neighbouring facts do not pass over it. */
export const neighboursAgree: Rule = {
  name: 'neighbours-agree',
  keeps:
    'Where one of the facts on processors, systems and requirements records a disagreement about a system, another that speaks of this system from the same source says so too.',
  check: ({ profiles }) =>
    profiles.flatMap((profile) => {
      const fault = faultsIn(profile, neighboursAgree.name);
      const facts = neighbours.flatMap((id) => {
        const fact = profile.record.facts[id];
        return fact ? [{ id, fact }] : [];
      });
      return facts.flatMap(({ id, fact }) => {
        const said = saidBy(fact);
        if (fact.disagreement || /disput|disagree|contradict/i.test(said)) return [];
        return facts.flatMap((other) => {
          const disputed = namedIn((other.fact.disagreement ?? []).map(({ says }) => says).join(' '));
          const shared = (fact.source ?? []).some((source) =>
            [
              ...(other.fact.source ?? []),
              ...(other.fact.disagreement ?? []).flatMap((side) => side.source),
            ].includes(source),
          );
          const system = namedIn(said).find((name) => disputed.includes(name));
          return shared && system
            ? [
                fault(
                  ['facts', id, 'note'],
                  `${system} without a word of what ${other.id} records: its sources disagree about ${system}`,
                  'the disagreement, or a note that calls it disputed',
                  `Say so here too, as in ${other.id}.`,
                ),
              ]
            : [];
        });
      });
    }),
};
