import { groupIds } from '../../dimensions/types';
import { added, always, each, fields, text, type WordsForm } from '../translatable-form';

const tests = { yes: text(160), partial: text(160) };

/** Words of content/dimensions.yaml; its aliases are not translated: each language adds its own. */
export const dimensionsWords: WordsForm = fields({
  no: text(160),
  ...Object.fromEntries(
    groupIds.map((id) => [
      id,
      fields({
        ...tests,
        dimensions: each(
          fields({ name: always(60), question: text(120), ...tests, no: text(160), aliases: added() }),
        ),
      }),
    ]),
  ),
});
