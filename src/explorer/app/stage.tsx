import { OverlayNotes } from '../overlay/overlay.js';
import { view } from '../state/history.js';
import { Table } from '../table/table.js';
import { lazy } from './lazy.js';

const MapPicture = lazy(async () => (await import('../map/map.js')).MapPicture);

/** The picture, table or map, and what steers it. */
export function Stage() {
  const { show } = view.value;
  return (
    <section class="stage" aria-label="Relations">
      <div class={show === 'table' ? 'stage-main' : 'stage-main with-picture'}>
        {show === 'map' ? <MapPicture /> : <Table />}
      </div>
      <OverlayNotes />
    </section>
  );
}
