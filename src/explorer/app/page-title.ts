import { effect } from '@preact/signals';
import { timeWords } from '../model/time-words.js';
import { MODALITY_PLURAL, title } from '../model/words.js';
import { view } from '../state/history.js';
import { nameOf } from '../state/shown.js';
import type { Chosen } from '../state/view.js';

/** Names the page by what it shows, for tabs, bookmarks and history; call once. */
export function followTitle(): void {
  effect(() => {
    const { chosen, time } = view.value;
    const isFirst = time.kind === 'order' && time.phase === 'changed';
    const parts = [chosen && subjectOf(chosen), isFirst ? null : timeWords(time), 'Indo-Pacific graph'];
    document.title = parts.filter(Boolean).join(' · ');
  });
}

function subjectOf(chosen: Chosen): string {
  switch (chosen.kind) {
    case 'entity':
      return nameOf(chosen.id);
    case 'expand':
      return `Beside ${nameOf(chosen.id)}`;
    case 'pair':
      return `${nameOf(chosen.a)} and ${nameOf(chosen.b)}`;
    case 'paths':
      return `From ${nameOf(chosen.a)} to ${nameOf(chosen.b)}`;
    case 'claims':
      return title(MODALITY_PLURAL[chosen.modality][1]);
  }
}
