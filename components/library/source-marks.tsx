/** Takes source ids and their numbers; gives links to the list of sources. */
export function SourceMarks({ ids, numbers, label }: { ids: readonly string[]; numbers: ReadonlyMap<string, number>; label: string }) {
  return (
    <sup className="whitespace-nowrap">
      {ids.map((id) => <a key={id} href={`#source-${numbers.get(id)}`} aria-label={`${label} ${numbers.get(id)}`} className="px-0.5 no-underline">[{numbers.get(id)}]</a>)}
    </sup>
  );
}
