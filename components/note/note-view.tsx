import { flag, noteFlag } from '@/browser/contract/flags';
import type { DecisionNote } from '@/lib/compare/decision-note';

/** A decision note on the page and on paper. */
export function NoteView({ note }: { note: DecisionNote }) {
  return (
    <article {...flag(noteFlag)}>
      <h2 className="text-2xl font-bold">{note.title}</h2>
      {note.blocks.map((block, index) => {
        if (block.kind === 'heading')
          return (
            <h3 key={index} className="mt-4 text-lg font-bold">
              {block.text}
            </h3>
          );
        if (block.kind === 'paragraph')
          return (
            <p key={index} className="mt-2 text-sm wrap-anywhere">
              {block.text}
            </p>
          );
        if (block.kind === 'list')
          return (
            <ul key={index} className="mt-1 list-disc space-y-0.5 ps-5 text-sm wrap-anywhere">
              {block.lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          );
        return (
          <section key={index} className="scroll-x" tabIndex={0} aria-label={note.title}>
            <table className="grid-table mt-2 text-xs">
              <thead>
                <tr>
                  {block.head.map((text) => (
                    <th key={text} scope="col">
                      {text}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {block.rows.map(([name, ...cells]) => (
                  <tr key={name}>
                    <th scope="row">{name}</th>
                    {cells.map((text, at) => (
                      <td key={at}>{text}</td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        );
      })}
    </article>
  );
}
