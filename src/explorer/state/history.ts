import { signal } from '@preact/signals';
import { addressOf, viewAt } from './address.js';
import type { View } from './view.js';

/** What stands in a history entry of the web browser. */
interface Entry {
  /** How many changes were made before it, over all entries. */
  readonly depth: number;
}

const reading = viewAt(location.search);

/** What the reader has chosen. */
export const view = signal<View>(reading.view);

/** What of the address could not be read, in sentences; emptied by the reader or by going elsewhere. */
export const complaints = signal<readonly string[]>(reading.complaints);

/** Views before this one, as far as this page has seen them: the web browser keeps fifty entries only. */
const past: View[] = [];

/** How many changes can be undone. */
const depth = signal((history.state as Entry | null)?.depth ?? 0);

/** Changes what is chosen: the change can be undone, by Back too. Nothing happens where nothing differs. */
export function change(part: Partial<View>): void {
  const next = { ...view.value, ...part };
  const address = addressOf(next);
  if (address === addressOf(view.value)) return;
  past.push(view.value);
  depth.value += 1;
  history.pushState({ depth: depth.value } satisfies Entry, '', address || location.pathname);
  complaints.value = [];
  view.value = next;
}

/** Shows something for as long as a gesture lasts, such as the days that a slider passes; `change` with the last of it ends the gesture. */
export function preview(part: Partial<View>): void {
  if (gestureStart === null) gestureStart = view.value;
  view.value = { ...view.value, ...part };
}

let gestureStart: View | null = null;

/** Ends a gesture: what it changed is one change. */
export function settle(): void {
  if (gestureStart === null) return;
  const reached = view.value;
  view.value = gestureStart;
  gestureStart = null;
  change(reached);
}

/** Takes the last change back. */
export function undo(): void {
  settle();
  if (depth.value === 0) return;
  const last = past.at(-1);
  if (last === undefined || hasEntryBehind()) {
    history.back();
    return;
  }
  // the entry is among those that the web browser has forgotten
  show(last, depth.value - 1);
  history.replaceState({ depth: depth.value } satisfies Entry, '', addressOf(last) || location.pathname);
}

/** Whether Back would stay on this page, as far as the web browser tells. */
function hasEntryBehind(): boolean {
  const { navigation } = globalThis as { navigation?: { currentEntry?: { index: number } | null } };
  return (navigation?.currentEntry?.index ?? 1) > 0;
}

function show(next: View, at: number): void {
  past.length = Math.max(0, past.length - Math.max(0, depth.value - at));
  depth.value = at;
  view.value = next;
}

/** Follows Back and Forward; call once. */
export function followHistory(): void {
  addEventListener('popstate', () => {
    const { view: next, complaints: unread } = viewAt(location.search);
    const at = (history.state as Entry | null)?.depth ?? 0;
    // going forward, what lies in between is not known here; undo leads through the web browser's own entries
    for (let i = depth.value; i < at; i++) past.push(view.value);
    gestureStart = null;
    complaints.value = unread;
    show(next, at);
  });
}
