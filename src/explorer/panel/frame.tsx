import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { change } from '../state/history.js';
import { isPanelBelow } from '../state/layout.js';

/** The panel beside the picture: a heading that takes the focus when the panel opens, what it tells, and a way out. */
export function PanelFrame({ heading, children }: { heading: string; children: ComponentChildren }) {
  const head = useRef<HTMLHeadingElement>(null);
  // another heading is another panel; where the page is too narrow for it to stand beside the picture, it is scrolled to
  useEffect(() => {
    head.current?.focus({ preventScroll: true });
    if (isPanelBelow.peek()) head.current?.scrollIntoView({ block: 'start' });
  }, [heading]);
  return (
    <aside class="panel" aria-labelledby="panel-heading">
      <header class="panel-head">
        <h2 id="panel-heading" tabIndex={-1} ref={head}>
          {heading}
        </h2>
        <button type="button" class="quiet" onClick={() => change({ chosen: null })}>
          Close
        </button>
      </header>
      {children}
    </aside>
  );
}
