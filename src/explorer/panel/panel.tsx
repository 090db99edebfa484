import { useLayoutEffect, useRef } from 'preact/hooks';
import { view } from '../state/history.js';
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

/** Who closes the panel goes on where they opened it: the focus must not be lost with the panel. */
function useWayBack(): void {
  const opener = useRef(document.activeElement);
  useLayoutEffect(
    () => () => {
      const { activeElement } = document;
      // who has gone on elsewhere meanwhile stays there
      if (activeElement !== document.body && !activeElement?.closest('.panel')) return;
      if (opener.current instanceof HTMLElement || opener.current instanceof SVGElement) opener.current.focus();
    },
    [],
  );
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
