import { useId } from 'react';
import { saidParameter } from '@/lib/find/address/said-parameter';
import type { Messages } from '@/lib/i18n/locales-fs';
import { paths } from '@/lib/url';

/** The box for a situation in words. Without a handler, or without script, it sends the words to the finder's page, which says what needs a script. */
export function SituationForm({
  locale,
  words,
  onRead,
}: {
  locale: string;
  words: Messages['find'];
  onRead?: ((text: string) => void) | undefined;
}) {
  const id = useId();
  return (
    <form
      action={paths.find(locale)}
      className="max-w-3xl"
      onSubmit={
        onRead &&
        ((event) => {
          event.preventDefault();
          const field = event.currentTarget.elements.namedItem(saidParameter) as HTMLInputElement;
          if (field.value.trim()) onRead(field.value);
          field.value = '';
        })
      }
    >
      <label htmlFor={id} className="block text-sm font-semibold">
        {words.said}
      </label>
      <div className="mt-1 flex gap-2">
        <input
          id={id}
          name={saidParameter}
          type="text"
          maxLength={500}
          autoComplete="off"
          className="field w-full text-base"
          placeholder={words.saidHint}
        />
        <button type="submit" className="button button-strong whitespace-nowrap">
          {words.read}
        </button>
      </div>
    </form>
  );
}
