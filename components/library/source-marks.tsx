/** Takes source ids and their numbers; gives links to the list of sources, of this page or of the page at an address. */
export function SourceMarks({
  ids,
  numbers,
  label,
  at = '',
}: {
  ids: readonly string[];
  numbers: ReadonlyMap<string, number>;
  label: string;
  at?: string;
}) {
  return (
    <sup className="whitespace-nowrap">
      {ids.map((id) => (
        <a
          key={id}
          href={`${at}#source-${numbers.get(id)}`}
          aria-label={`${label}${/\p{Script=Han}$/u.test(label) ? '' : ' '}${numbers.get(id)}`}
          className="px-0.5 no-underline"
        >
          {`[${numbers.get(id)}]`}
        </a>
      ))}
    </sup>
  );
}
