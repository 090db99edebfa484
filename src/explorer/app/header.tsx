import { Search } from '../search/search.js';
import { change, view } from '../state/history.js';
import type { Show } from '../state/view.js';
import { TakeAway } from '../take/take.js';
import { isHelpOpen } from './keys.js';
import { type Theme, theme } from './theme.js';

const SHOWS: readonly (readonly [Show, string])[] = [
  ['graph', 'Graph'],
  ['table', 'Table'],
  ['map', 'Map'],
];

const NEXT_THEME: Readonly<Record<Theme, Theme>> = { system: 'light', light: 'dark', dark: 'system' };

/** What the page is, where to look something up, how to look at it. */
export function Header() {
  return (
    <header class="page-head">
      <h1>Indo-Pacific graph</h1>
      <Search />
      <fieldset class="row bare">
        <legend class="hidden-text">Show as</legend>
        {SHOWS.map(([show, name]) => (
          <button type="button" key={show} aria-pressed={view.value.show === show} onClick={() => change({ show })}>
            {name}
          </button>
        ))}
      </fieldset>
      <div class="row end">
        <TakeAway />
        <a class="button" href="graphiql/">
          GraphiQL
        </a>
        <button
          type="button"
          onClick={() => {
            theme.value = NEXT_THEME[theme.value];
          }}
        >
          Theme: {theme.value}
        </button>
        <button
          type="button"
          aria-label="Keys and help"
          onClick={() => {
            isHelpOpen.value = true;
          }}
        >
          ?
        </button>
      </div>
    </header>
  );
}
