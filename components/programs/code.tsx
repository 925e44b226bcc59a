import type { ShownToken } from '@/lib/programs/shown';

/** A stretch of a program, coloured by the style sheet (app/styles/programs.css). */
export function Code({ code }: { code: readonly ShownToken[] }) {
  return (
    <code>
      {code.map((token, at) =>
        typeof token === 'string' ? (
          token
        ) : (
          <span key={at} className={`code-${token[0]}`}>
            {token[1]}
          </span>
        ),
      )}
    </code>
  );
}
