import { listOf, newestRelease, readFact, statusOf, supportOf, textOf } from '../fact/read';
import type { Library } from '../content/collection';
import { headlineDimensions } from '../dimensions/headline';
import { dimensions, findDimension, supportDimensions } from '../dimensions/register';
import { groupIds, type Dimension, type PartlyKind } from '../dimensions/types';
import type { valueFacets } from './filter';
import { facetDimension, type FilterRecord } from './filter';
import type { FilterVocabulary } from './address';
import { bySeparation } from './separation';
import type { Messages } from '../i18n/locales-fs';
import type { Support } from '../schema/fact';

/** How many values of a facet stand open; the others are folded away. */
const valuesAtFirst = 6;

function facetValues(library: Library, dimension: string): readonly string[] {
  const { statement } = readFact(library, dimension);
  const text = textOf(statement);
  return text === undefined ? (listOf(statement) ?? []) : [text];
}

/** Takes a library; gives it as the filter sees it. */
export function toFilterRecord(library: Library): FilterRecord {
  return {
    id: library.id,
    name: library.name,
    released: newestRelease(library)?.date ?? '',
    retired: statusOf(library) === 'retired',
    bases: library.bases,
    inArticle: library.article !== undefined,
    supports: Object.fromEntries(
      supportDimensions.map(({ id }): [string, Support] => [
        id,
        supportOf(readFact(library, id).statement) ?? 'unknown',
      ]),
    ),
    partly: Object.fromEntries(
      supportDimensions.flatMap(({ id }): [string, PartlyKind][] => {
        const { partly } = readFact(library, id);
        return partly ? [[id, partly]] : [];
      }),
    ),
    facets: {
      language: facetValues(library, facetDimension.language),
      license: facetValues(library, facetDimension.license),
      status: facetValues(library, facetDimension.status),
    },
  };
}

/** Takes the libraries; gives every value that an address may name. */
export function toVocabulary(libraries: readonly Library[]): FilterVocabulary {
  const values = (facet: (typeof valueFacets)[number]) =>
    [...new Set(libraries.flatMap((library) => facetValues(library, facetDimension[facet])))].sort((a, b) =>
      a.localeCompare(b, 'en'),
    );
  return {
    dimensions: supportDimensions.map(({ id }) => id),
    facets: {
      language: values('language'),
      license: values('license'),
      status: ['active', 'maintenance', 'retired'],
    },
  };
}

/** An option of a facet: a value, or a dimension, and its name. */
interface FacetOption {
  readonly value: string;
  readonly name: string;
}

/** Takes the libraries and the options of a value facet; parts these: those that most libraries have, further ones, and those that only retired libraries have. The commonest stand first. */
function partValues(
  libraries: readonly Library[],
  facet: (typeof valueFacets)[number],
  options: readonly FacetOption[],
): { options: FacetOption[]; further: FacetOption[]; retiredOnly: FacetOption[] } {
  const having = (value: string) =>
    libraries.filter((library) => facetValues(library, facetDimension[facet]).includes(value));
  if (facet === 'status') return { options: [...options], further: [], retiredOnly: [] };
  const ofRetired = ({ value }: FacetOption) => having(value).every((one) => statusOf(one) === 'retired');
  const living = options
    .filter((option) => !ofRetired(option))
    .sort((a, b) => having(b.value).length - having(a.value).length);
  return {
    options: living.slice(0, valuesAtFirst),
    further: living.slice(valuesAtFirst),
    retiredOnly: options.filter(ofRetired),
  };
}

/**
 * Takes the libraries, and dimensions and interface words in one language; gives the facets of the panel in their order and all names that the panel uses. Of
 * questions with yes and no those stand first that tell most libraries apart.
 */
export function toFacets(
  libraries: readonly Library[],
  inLanguage: readonly Dimension[],
  messages: Messages,
) {
  const asked = inLanguage.filter(({ kind }) => kind === 'support');
  const vocabulary = toVocabulary(libraries);
  const statusNames: Readonly<Record<string, string>> = messages.status;
  const licenceNames: Readonly<Record<string, string>> = messages.licences;
  const values = (facet: (typeof valueFacets)[number]) => {
    const names = facet === 'status' ? statusNames : facet === 'license' ? licenceNames : {};
    const options = vocabulary.facets[facet].map((value) => ({ value, name: names[value] ?? value }));
    return {
      kind: 'values' as const,
      facet,
      name: messages.home.facets[facet],
      ...partValues(libraries, facet, options),
    };
  };
  const questions = (facet: string, name: string, folded: boolean, of: readonly Dimension[]) => ({
    kind: 'dimensions' as const,
    facet,
    name,
    folded,
    options: bySeparation(of, ({ id }) =>
      libraries.map((library) => supportOf(readFact(library, id).statement) ?? 'unknown'),
    ).map((dimension) => ({ value: dimension.id, name: dimension.name })),
  });
  const isHeadline = ({ id }: Dimension) => (headlineDimensions as readonly string[]).includes(id);
  return {
    vocabulary,
    facets: [
      values('language'),
      questions('headline', messages.home.headline, false, asked.filter(isHeadline)),
      values('license'),
      values('status'),
      ...groupIds
        .map((id) =>
          questions(
            id,
            messages.groups[id],
            true,
            asked.filter((dimension) => dimension.group === id && !isHeadline(dimension)),
          ),
        )
        .filter(({ options }) => options.length > 0),
    ],
    names: {
      dimensions: Object.fromEntries(asked.map(({ id, name }) => [id, name])),
      facets: messages.home.facets,
      values: { ...statusNames, ...licenceNames },
      partly: messages.partly,
    },
  };
}

/** Takes the libraries; gives what a near miss says: notes of what is not a plain yes, and the values of facets. */
export function toMissNotes(libraries: readonly Library[]): Record<string, Record<string, string>> {
  const facetIds = Object.values(facetDimension);
  return Object.fromEntries(
    libraries.map((library) => [
      library.id,
      Object.fromEntries(
        dimensions.flatMap(({ id }): [string, string][] => {
          const { statement, note } = readFact(library, id);
          const support = supportOf(statement);
          if (support) return note && support !== 'yes' ? [[id, note]] : [];
          return facetIds.includes(id) && findDimension(id)?.kind !== 'status'
            ? [[id, facetValues(library, id).join(', ')]]
            : [];
        }),
      ),
    ]),
  );
}

/** Takes the libraries; gives the notes of plain yes answers to the headline dimensions: the others stand in `toMissNotes`. */
export function toYesNotes(libraries: readonly Library[]): Record<string, Record<string, string>> {
  return Object.fromEntries(
    libraries.map((library) => [
      library.id,
      Object.fromEntries(
        headlineDimensions.flatMap((id): [string, string][] => {
          const { statement, note } = readFact(library, id);
          return note && supportOf(statement) === 'yes' ? [[id, note]] : [];
        }),
      ),
    ]),
  );
}
