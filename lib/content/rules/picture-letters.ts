import { newestRelease } from '../../fact/read';
import { missingLetters } from '../../typeface/typefaces';
import type { RuleContext } from '../collection';
import { faultAt, type YamlDocument } from '../file/document';
import type { RecordPath } from '../file/fault';
import { wordsAt } from '../translation/translatable';
import type { Rule } from './rule';

/** A text that stands in a picture. */
interface PictureText {
  readonly file: string;
  readonly document: YamlDocument;
  readonly path: RecordPath;
  readonly text: string | undefined;
}

/** What stands in pictures of profiles, pairs and situations, in every language; interface words decide by themselves in which language they are drawn. */
function pictureTexts({ profiles, presets, translations }: RuleContext): PictureText[] {
  const inProfiles = profiles.flatMap(({ file, document, record }) => [
    { file, document, path: ['name'], text: record.name },
    { file, document, path: ['summary'], text: record.summary },
    {
      file,
      document,
      path: ['facts', 'latest_release', 'value', 'version'],
      text: newestRelease(record)?.version,
    },
  ]);
  const situations = Object.keys(presets.value?.presets ?? {});
  const fields = situations.flatMap((id) => ['name', 'situation'].map((field) => ['presets', id, field]));
  const inPresets = fields.map((path) => ({
    file: presets.file,
    document: presets.document,
    path,
    text: path.reduce<unknown>(
      (inner, key) => (inner as Record<string, unknown>)[key],
      presets.value,
    ) as string,
  }));
  const inTranslations = translations.flatMap(({ file, document, name, words }) =>
    (name === 'presets' ? fields : name.startsWith('libraries/') ? [['summary']] : []).map((path) => ({
      file,
      document,
      path,
      text: wordsAt(words, path),
    })),
  );
  return [...inProfiles, ...inPresets, ...inTranslations];
}

/** Every letter that a picture would show can be drawn. */
export const pictureLetters: Rule = {
  name: 'picture-letters',
  keeps:
    'Names, summaries, newest versions and situations stand in pictures for link previews: the typefaces of these have Latin, Greek, Cyrillic, Chinese, arrows and signs of mathematics.',
  check: (context) =>
    pictureTexts(context).flatMap(({ file, document, path, text }) => {
      const missing = missingLetters(text ?? '');
      return missing.length > 0
        ? [
            faultAt(
              file,
              document,
              path,
              pictureLetters.name,
              `"${missing.join('')}", which no typeface of the pictures has`,
              'letters that can be drawn',
              'Write it in other letters.',
            ),
          ]
        : [];
    }),
};
