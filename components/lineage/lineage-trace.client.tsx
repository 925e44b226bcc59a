'use client';

import { fromFlag, kinFlag, toFlag, traceFlag, tracingFlag } from '@/browser/contract/flags';
import { useCallback, useMemo, useRef, useState } from 'react';
import { traceOf, type Link } from '@/lib/lineage/relations';

/** Gives the library whose mark an event met. */
function kinAt(target: EventTarget | null): string | undefined {
  if (!(target instanceof Element)) return undefined;
  return target.closest(`[${kinFlag}]`)?.getAttribute(kinFlag) ?? undefined;
}

type Trace = ReturnType<typeof traceOf>;

/** Takes a library, the one that is traced and its trace; gives how the first stands to it: itself, before, after, or not at all. */
function stateOfMark(kin: string, traced: string | undefined, trace: Trace | undefined): string {
  if (kin === traced) return 'self';
  if (trace?.before.has(kin)) return 'before';
  return trace?.after.has(kin) ? 'after' : '';
}

/** Takes the two ends of a stroke, the library that is traced and its trace; gives whether the stroke leads to it, from it, or neither. */
function stateOfStroke(
  from: string,
  to: string,
  traced: string | undefined,
  trace: Trace | undefined,
): string {
  if (!trace) return '';
  if (trace.before.has(from) && (to === traced || trace.before.has(to))) return 'before';
  return trace.after.has(to) && (from === traced || trace.after.has(from)) ? 'after' : '';
}

/** Traces what the library under the pointer or the focus came from and led to: marks it in the drawing and says it in words. */
export function LineageTrace({
  links,
  sentences,
  hint,
  children,
}: {
  links: readonly Link[];
  sentences: Readonly<Record<string, string>>;
  hint: string;
  children: React.ReactNode;
}) {
  const box = useRef<HTMLDivElement>(null);
  const [traced, setTraced] = useState<string>();
  const traces = useMemo(
    () => new Map(Object.keys(sentences).map((id) => [id, traceOf(links, id)])),
    [links, sentences],
  );

  const show = useCallback(
    (target: EventTarget | null) => {
      const id = kinAt(target);
      const trace = id === undefined ? undefined : traces.get(id);
      setTraced(trace ? id : undefined);
      box.current?.toggleAttribute(tracingFlag, trace !== undefined);
      for (const mark of box.current?.querySelectorAll(`[${kinFlag}]`) ?? []) {
        mark.setAttribute(traceFlag, stateOfMark(mark.getAttribute(kinFlag)!, id, trace));
      }
      for (const stroke of box.current?.querySelectorAll(`[${fromFlag}]`) ?? []) {
        const [from, to] = [stroke.getAttribute(fromFlag)!, stroke.getAttribute(toFlag)!];
        stroke.setAttribute(traceFlag, stateOfStroke(from, to, id, trace));
      }
    },
    [traces],
  );

  return (
    <div
      ref={box}
      onPointerOver={(event) => show(event.target)}
      onPointerLeave={() => show(null)}
      onFocus={(event) => show(event.target)}
      onBlur={() => show(null)}
    >
      {children}
      <p
        className={`needs-script no-print border-rule bg-paper py-2 text-sm ${traced ? 'sticky bottom-0 z-10 border-t' : 'text-muted'}`}
        data-trace-words
      >
        {traced ? sentences[traced] : hint}
      </p>
    </div>
  );
}
