import { programFlag, flag } from '@/browser/contract/flags';
import { headStep, type LibraryProgram, type ShownStep, type StepTitle } from '@/lib/programs/shown';
import type { Messages } from '@/lib/i18n/locales-fs';
import { fill } from '@/lib/i18n/format';
import { punctuation } from '@/lib/i18n/punctuation';
import { paths } from '@/lib/url';
import { ContentText } from '../ui/content-text';
import { OuterLink } from '../ui/outer-link';
import { Code } from './code';
import { CopyProgram } from './copy-program.client';
import { StateWord } from './state-word';

/** Words of a program on a page. */
export type ProgramWords = Messages['programs']['part'] & { readonly copy: Messages['copy'] };

interface ProgramPartProps {
  readonly program: LibraryProgram;
  readonly locale: string;
  readonly words: ProgramWords;
}

/** One step: its title and its lines; where a library needs none, that is said. `at` is its row. */
function Step({
  title,
  at,
  step,
  name,
  words,
}: {
  title: string;
  at: number;
  step: ShownStep | undefined;
  name: string;
  words: ProgramWords;
}) {
  return (
    <div className={step ? 'program-step' : 'program-step program-no-step'} data-step={at}>
      <p className="program-title">
        <span className="program-of">{name}</span> {title}
      </p>
      {step ? (
        <pre>
          <Code code={step.code} />
        </pre>
      ) : (
        <p className="text-sm text-muted">{words.noStep}</p>
      )}
    </div>
  );
}

/** Files to take along, and the page of the documentation that shows this way. */
function Files({ program: { code }, words }: ProgramPartProps) {
  if (!code) return null;
  return (
    <p className="no-print flex flex-wrap items-center gap-x-4 gap-y-1 text-sm">
      <CopyProgram words={words.copy} />
      {[code.file, ...(code.environment ? [code.environment] : [])].map(({ name, address }) => (
        <a key={name} href={address} download={name} aria-label={fill(words.download, { file: name })}>
          {name}
        </a>
      ))}
      {code.after && <OuterLink href={code.after}>{words.after}</OuterLink>}
    </p>
  );
}

/** Versions, day, machine and output of the run; or why there is none. */
function Outcome({ program: { id, says, restsOn, code }, locale, words }: ProgramPartProps) {
  return (
    <>
      <p className="text-sm">
        <ContentText text={says} locale={locale} />
        {restsOn && (
          <>
            {punctuation(locale).gap}
            {words.restsOn}
            {punctuation(locale).colon}
            <a href={paths.library(locale, id, restsOn.dimension)}>{restsOn.name}</a>
            {punctuation(locale).stop.trim()}
          </>
        )}
      </p>
      {code?.output && (
        <pre className="program-output">
          <samp>{code.output.trimEnd()}</samp>
        </pre>
      )}
    </>
  );
}

/**
 * What a library has for a task: its program by steps, each in the row that the step has beside other libraries, and what came of running it. `steps` are those of
 * the task in their order; `anchored`: the id of the library is its anchor on the page; without
 * `heading` neither name nor state stands over it.
 */
export function ProgramArticle({
  steps,
  heading: Heading,
  anchored = false,
  ...props
}: ProgramPartProps & { steps: readonly StepTitle[]; heading?: 'h2' | 'h3' | 'h4'; anchored?: boolean }) {
  const { program, locale, words } = props;
  const { id, name, hue, state, code } = program;
  return (
    <article
      id={anchored ? id : undefined}
      {...flag(programFlag, id)}
      data-hue={hue}
      data-state={state}
      className="program"
    >
      {Heading && (
        <div className="program-head">
          <Heading className="font-sans text-base font-semibold">
            <a href={paths.library(locale, id, 'example')} className="text-ink">
              {name}
            </a>
          </Heading>
          <StateWord state={state} words={words.states} />
        </div>
      )}
      {code &&
        [{ id: headStep, title: words.head }, ...steps].map((step, at) => (
          <Step
            key={step.id}
            title={step.title}
            at={at}
            step={code.steps.find(({ id: own }) => own === step.id)}
            name={name}
            words={words}
          />
        ))}
      <div className="program-foot">
        <Files {...props} />
        <Outcome {...props} />
      </div>
    </article>
  );
}
