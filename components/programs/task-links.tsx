import type { ShownTask } from '@/lib/programs/shown';
import { paths } from '@/lib/url';

/** The tasks as links; the one whose page this is is marked. */
export function TaskLinks({
  tasks,
  current,
  label,
  locale,
}: {
  tasks: readonly ShownTask[];
  current?: string;
  label: string;
  locale: string;
}) {
  return (
    <nav aria-label={label} className="no-print mt-4">
      <ul className="flex flex-wrap gap-x-5 gap-y-1 text-sm">
        {tasks.map(({ id, title }) => (
          <li key={id}>
            <a
              href={paths.programs(locale, id)}
              aria-current={id === current ? 'page' : undefined}
              className="aria-[current=page]:font-semibold aria-[current=page]:text-ink aria-[current=page]:no-underline"
            >
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
