import { lazy } from '../app/lazy.js';
import { view } from '../state/history.js';

const Blocs = lazy(async () => (await import('./blocs.js')).BlocNotes);
const Triads = lazy(async () => (await import('./triads.js')).TriadNotes);

/** What a computation found in the picture, and how it was computed; nothing where no overlay is on. */
export function OverlayNotes() {
  const { overlay } = view.value;
  if (overlay === null) return null;
  return (
    <section class="overlay-notes" aria-labelledby="overlay-heading">
      <h2 id="overlay-heading">{overlay === 'blocs' ? 'Blocs' : 'Triads'}</h2>
      {overlay === 'blocs' ? <Blocs /> : <Triads />}
    </section>
  );
}
