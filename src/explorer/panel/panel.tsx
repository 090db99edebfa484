import { useLayoutEffect, useRef } from 'preact/hooks';
import { view } from '../state/history.js';
import { isPanelBelow } from '../state/layout.js';
import type { Chosen } from '../state/view.js';
import { ClaimsPanel } from './claims.js';
import { EntityPanel } from './entity.js';
import { ExpandPanel } from './expand.js';
import { PairPanel } from './pair.js';
import { PathsPanel } from './paths.js';

/** What is told about what is chosen; nothing where nothing is. */
export function Panel() {
  const { chosen } = view.value;
  useWayBack();
  return chosen === null ? null : panelOf(chosen);
}

/** Who closes the panel goes on where they opened it: neither the focus nor the place on the page must be lost with the panel. */
function useWayBack(): void {
  const opener = useRef<Element | null>(null);
  const { chosen } = view.value;
  useLayoutEffect(() => {
    const { activeElement } = document;
    // what is chosen in the panel itself leads on from there
    if (activeElement !== document.body && !activeElement?.closest('.panel')) opener.current = activeElement;
  }, [chosen]);
  useLayoutEffect(
    () => () => {
      const { activeElement } = document;
      // who has gone on elsewhere meanwhile stays there
      if (activeElement !== document.body && !activeElement?.closest('.panel')) return;
      const { current } = opener;
      if (current instanceof HTMLElement || current instanceof SVGElement)
        current.focus({ preventScroll: isPanelBelow.peek() });
      returnTo(current ?? document.querySelector('.story'));
    },
    [],
  );
}

/** Brings into view what a panel was opened from, where it stood below it: once the panel is gone, or the page would move again. */
function returnTo(place: Element | null): void {
  if (!isPanelBelow.peek()) return;
  requestAnimationFrame(() => place?.scrollIntoView({ block: place.clientHeight > innerHeight ? 'start' : 'center' }));
}

function panelOf(chosen: Chosen) {
  switch (chosen.kind) {
    case 'entity':
      return <EntityPanel id={chosen.id} />;
    case 'pair':
      return <PairPanel a={chosen.a} b={chosen.b} type={chosen.type} />;
    case 'expand':
      return <ExpandPanel id={chosen.id} />;
    case 'paths':
      return <PathsPanel a={chosen.a} b={chosen.b} />;
    case 'claims':
      return <ClaimsPanel modality={chosen.modality} />;
  }
}
