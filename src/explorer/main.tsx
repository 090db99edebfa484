import { render } from 'preact';
import { App } from './app/app.js';
import { followKeys } from './app/keys.js';
import { followTitle } from './app/page-title.js';
import { followTheme } from './app/theme.js';
import { followView } from './state/graph.js';
import { followHistory } from './state/history.js';
import { followContent } from './state/places.js';

followTheme();
followHistory();
followKeys();
followView();
followContent();
followTitle();
const app = document.querySelector('#app');
if (app) render(<App />, app);
