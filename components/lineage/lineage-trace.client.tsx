'use client';

import { fromFlag, kinFlag, toFlag, traceFlag, tracingFlag } from '@/browser/contract/flags';
import { useCallback, useMemo, useRef, useState } from 'react';
import { traceOf, type Link } from '@/lib/lineage/kinship';

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
      const id =
        target instanceof Element
          ? (target.closest(`[${kinFlag}]`)?.getAttribute(kinFlag) ?? undefined)
          : undefined;
      const trace = id === undefined ? undefined : traces.get(id);
      setTraced(trace ? id : undefined);
      box.current?.toggleAttribute(tracingFlag, trace !== undefined);
      for (const mark of box.current?.querySelectorAll(`[${kinFlag}]`) ?? []) {
        const kin = mark.getAttribute(kinFlag)!;
        const state =
          kin === id ? 'self' : trace?.before.has(kin) ? 'before' : trace?.after.has(kin) ? 'after' : '';
        mark.setAttribute(traceFlag, state);
      }
      for (const stroke of box.current?.querySelectorAll(`[${fromFlag}]`) ?? []) {
        const [from, to] = [stroke.getAttribute(fromFlag)!, stroke.getAttribute(toFlag)!];
        const before = trace?.before.has(from) && (to === id || trace.before.has(to));
        const after = trace?.after.has(to) && (from === id || trace.after.has(from));
        stroke.setAttribute(traceFlag, before ? 'before' : after ? 'after' : '');
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
