import { GraphiQL, type GraphiQLProps, HISTORY_PLUGIN } from 'graphiql';
import { createElement, Fragment, type ReactNode, useMemo, useState } from 'react';
import { ask } from './ask.js';
import { COOKBOOK } from './cookbook.generated.js';
import { COOKBOOK_PLUGIN, editorText } from './cookbook-plugin.js';
import type { SharedQuestion } from './shared-question.js';
import { ShareButton, StatementsButton, type Tell } from './tools.js';

const PLUGINS = [HISTORY_PLUGIN, COOKBOOK_PLUGIN];

/** The question that stands in the editor at the first visit. */
const FIRST_QUESTION = /^19\. /;

/** GraphiQL with the cookbook's questions and links to questions. A question that a link brings is put into the editor and not run. */
export function Page({ shared }: { readonly shared: SharedQuestion | null }) {
  const [message, setMessage] = useState({ text: shared?.warning ?? '', isWarning: true });
  const tools = useMemo(() => {
    const tell: Tell = (text, isWarning = false) => setMessage({ text, isWarning });
    return { children: toolbarOf(tell) };
  }, []);
  const options: GraphiQLProps = {
    fetcher: ask,
    plugins: PLUGINS,
    defaultQuery: firstQuestion(),
    ...(shared ? { initialQuery: shared.query, initialVariables: shared.variables } : {}),
    ...(isFirstVisit() ? { visiblePlugin: COOKBOOK_PLUGIN } : {}),
  };
  return createElement(
    GraphiQL,
    options,
    createElement(GraphiQL.Logo, null, createElement('a', { className: 'explorer-link', href: '../' }, 'Explorer')),
    createElement(GraphiQL.Toolbar, tools),
    createElement(
      GraphiQL.Footer,
      null,
      createElement(
        'p',
        { role: 'status', className: message.isWarning ? 'message warning' : 'message' },
        message.text,
      ),
    ),
  );
}

interface Buttons {
  readonly prettify: ReactNode;
  readonly merge: ReactNode;
  readonly copy: ReactNode;
}

function toolbarOf(tell: Tell) {
  return ({ prettify, merge, copy }: Buttons) =>
    createElement(
      Fragment,
      null,
      prettify,
      merge,
      copy,
      createElement(ShareButton, { tell }),
      createElement(StatementsButton, { tell }),
    );
}

function firstQuestion(): string {
  const recipes = COOKBOOK.flatMap((section) => section.recipes);
  const recipe = recipes.find(({ title }) => FIRST_QUESTION.test(title));
  return recipe ? editorText(recipe) : '';
}

/** Whether GraphiQL has never kept in this browser which plugin is open. */
function isFirstVisit(): boolean {
  return localStorage.getItem('graphiql:visiblePlugin') === null;
}
