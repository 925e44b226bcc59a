import { listOf, newestRelease, readFact, statusOf, supportOf, textOf } from '../fact/read';
import type { Library } from '../content/collection';
import { dimensions, findDimension, supportDimensions } from '../dimensions/register';
import { groupIds, type Dimension, type PartlyKind } from '../dimensions/types';
import type { valueFacets } from './filter';
import { facetDimension, type FilterRecord } from './filter';
import type { FilterVocabulary } from './address';
import type { Messages } from '../i18n/locales-fs';
import type { Support } from '../schema/fact';

/** Groups that stand as facets of their own; the others are folded away. */
const facetGroups = ['hardware', 'system', 'deployment', 'field'] as const;

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

/** Takes the libraries, and dimensions and interface words in one language; gives the facets of the panel in their order and all names that the panel uses. */
export function toFacets(
  libraries: readonly Library[],
  inLanguage: readonly Dimension[],
  messages: Messages,
) {
  const asked = inLanguage.filter(({ kind }) => kind === 'support');
  const vocabulary = toVocabulary(libraries);
  const statusNames: Readonly<Record<string, string>> = messages.status;
  const licenceNames: Readonly<Record<string, string>> = messages.licences;
  const values = (facet: (typeof valueFacets)[number]) => ({
    kind: 'values' as const,
    facet,
    name: messages.home.facets[facet],
    options: vocabulary.facets[facet].map((value) => ({
      value,
      name:
        (facet === 'status' ? statusNames[value] : facet === 'license' ? licenceNames[value] : undefined) ??
        value,
    })),
  });
  const group = (id: (typeof groupIds)[number], folded: boolean) => ({
    kind: 'dimensions' as const,
    facet: id,
    name: messages.groups[id],
    folded,
    options: asked
      .filter((dimension) => dimension.group === id)
      .map((dimension) => ({ value: dimension.id, name: dimension.name })),
  });
  const rest = groupIds.filter((id) => id !== 'identity' && !(facetGroups as readonly string[]).includes(id));
  return {
    vocabulary,
    facets: [
      values('language'),
      group('hardware', false),
      group('system', false),
      group('deployment', false),
      values('license'),
      values('status'),
      group('field', false),
      ...rest.map((id) => group(id, true)),
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
