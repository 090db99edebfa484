import { type Signal, useSignal } from '@preact/signals';
import { AskError } from '../ask/ask.js';
import { sentence } from '../panel/answer-state.js';
import { view } from '../state/history.js';
import { copyText } from './copy.js';
import { tableCsv } from './csv.js';
import { download } from './download.js';
import { drawnPicture } from './drawn-picture.js';
import { gexf } from './gexf.js';
import { seenJson } from './json.js';
import { PictureQueries } from './picture-queries.js';
import { pngOf } from './png.js';
import { fileName, type Seen } from './seen.js';
import { addressNow, seenNow } from './seen-now.js';

/** A kind of file: what it is called, what it is good for, and how it is made. */
interface Kind {
  readonly name: string;
  readonly extension: string;
  readonly about: string;
  readonly make: (seen: Seen) => Promise<Blob>;
}

const PICTURES: readonly Kind[] = [
  {
    name: 'SVG',
    extension: 'svg',
    about: 'sharp at any size; can be edited',
    make: async (seen) => new Blob([await drawnPicture(seen)], { type: 'image/svg+xml' }),
  },
  {
    name: 'PNG',
    extension: 'png',
    about: 'for slides and documents',
    make: async (seen) => pngOf(await drawnPicture(seen)),
  },
];

const DATA: readonly Kind[] = [
  {
    name: 'CSV',
    extension: 'csv',
    about: 'the rows of the table, for spreadsheets; what they would run as a formula begins with an apostrophe',
    make: async ({ rows, view: { time } }) => new Blob([tableCsv(rows, time)], { type: 'text/csv;charset=utf-8' }),
  },
  {
    name: 'JSON',
    extension: 'json',
    about: 'entities and relations with ids and bounds of dates, for programs',
    make: async (seen) => new Blob([seenJson(seen)], { type: 'application/json' }),
  },
  {
    name: 'GEXF',
    extension: 'gexf',
    about: 'the graph with its dates, for Gephi',
    make: async (seen) => new Blob([gexf(seen)], { type: 'application/gexf+xml' }),
  },
];

/** What the dialog offers. */
export function Ways() {
  const said = useSignal('');
  const hasPicture = document.querySelector('[data-picture]') !== null;
  return (
    <>
      <Address said={said} />
      <h3>The picture</h3>
      {hasPicture ? (
        <>
          <p class="small soft">With its title, the day, a legend and the sources printed in, in the colors of now.</p>
          <Files kinds={PICTURES} said={said} />
        </>
      ) : (
        <p>Show the graph or the map first: only they can be taken away as a picture.</p>
      )}
      <h3>What is in it</h3>
      <Files kinds={DATA} said={said} />
      <PictureQueries />
      <p role="status" class="take-said">
        {said.value}
      </p>
    </>
  );
}

function Address({ said }: { said: Signal<string> }) {
  const address = addressNow();
  const copy = async () => {
    said.value = (await copyText(address)) ? 'Copied the address.' : 'The web browser does not let this page copy.';
  };
  return (
    <>
      <h3 id="take-address">The address of what you see</h3>
      <div class="take-address">
        <input
          readOnly
          value={address}
          aria-labelledby="take-address"
          onFocus={(event) => event.currentTarget.select()}
        />
        <button type="button" onClick={() => void copy()}>
          Copy address
        </button>
      </div>
      {view.value.show !== 'table' && (
        <p class="small soft">It holds all that you have chosen, but not how far you have zoomed in.</p>
      )}
    </>
  );
}

function Files({ kinds, said }: { kinds: readonly Kind[]; said: Signal<string> }) {
  const take = async ({ name, extension, make }: Kind) => {
    said.value = `Making the ${name} …`;
    try {
      const seen = seenNow(new Date());
      download(fileName(seen, extension), await make(seen));
      said.value = `Took away ${fileName(seen, extension)}.`;
    } catch (error) {
      const why = error instanceof AskError ? `: ${error.message}` : '';
      said.value = sentence(`the ${name} could not be made${why}`);
    }
  };
  return (
    <ul class="take-files">
      {kinds.map((kind) => (
        <li key={kind.name}>
          <button type="button" onClick={() => void take(kind)}>
            {kind.name}
          </button>
          <span class="small">{kind.about}</span>
        </li>
      ))}
    </ul>
  );
}
