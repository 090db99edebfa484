import { signal } from '@preact/signals';
import { change, undo, view } from '../state/history.js';
import { step } from '../time/step.js';

/** Whether the list of keys is open. */
export const isHelpOpen = signal(false);

/** Listens to the page's keys; call once. Keys that a field is typed into with stay its own. */
export function followKeys(): void {
  addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.altKey) return;
    const isUndo = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z' && !event.shiftKey;
    if (isTyping(event.target)) return;
    if (isUndo) undo();
    else if (event.ctrlKey || event.metaKey || !act(event.key)) return;
    event.preventDefault();
  });
}

/** Does what a key stands for; false where it stands for nothing. */
function act(key: string): boolean {
  const { chosen, show } = view.value;
  if (key === '/') document.querySelector<HTMLInputElement>('#search')?.focus();
  else if (key === 't') change({ show: show === 'table' ? 'graph' : 'table' });
  else if (key === 'g') change({ show: 'graph' });
  else if (key === 'm') change({ show: 'map' });
  else if (key === '[') step(-1);
  else if (key === ']') step(1);
  else if (key === 'e' && chosen?.kind === 'entity') change({ chosen: { kind: 'expand', id: chosen.id } });
  else if (key === 'Escape' && chosen !== null) change({ chosen: null });
  else if (key === '?') isHelpOpen.value = true;
  else return false;
  return true;
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !['checkbox', 'radio', 'range', 'button'].includes(target.type);
  return target.isContentEditable || target instanceof HTMLSelectElement || target.closest('dialog') !== null;
}
