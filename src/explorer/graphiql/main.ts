import 'graphiql/setup-workers/vite';
import '@graphiql/react/style.css';
import '@graphiql/plugin-doc-explorer/style.css';
import '@graphiql/plugin-history/style.css';
import 'graphiql/graphiql.css';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { Page } from './page.js';
import { questionIn } from './shared-question.js';

const app = document.querySelector('#app');
if (app) createRoot(app).render(createElement(Page, { shared: questionIn(new URL(location.href)) }));
