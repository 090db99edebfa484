import { type GraphiQLPlugin, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { createElement } from 'react';
import { COOKBOOK, type Recipe } from './cookbook.generated.js';

/** A list of the cookbook's questions beside the editor; choosing one puts it into a new tab. */
export const COOKBOOK_PLUGIN: GraphiQLPlugin = { title: 'Cookbook', icon: Icon, content: Content };

/** A recipe as it stands in the editor: under its title, and with a name, by which its tab and the history are told from others. */
export function editorText({ title, query }: Recipe): string {
  const number = title.match(/^\d+/)?.[0] ?? '';
  return `# ${title}\n${query.replace(/^\{/, `query Recipe${number} {`)}`;
}

function Content() {
  const { addTab } = useGraphiQLActions();
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  const choose = (recipe: Recipe) => {
    addTab();
    variableEditor?.setValue('');
    queryEditor?.setValue(editorText(recipe));
    queryEditor?.focus();
  };
  return createElement(
    'section',
    { className: 'cookbook', 'aria-label': 'Cookbook' },
    createElement('h2', null, 'Cookbook'),
    createElement('p', null, 'Questions that are ready to run. Choosing one opens it in a new tab.'),
    COOKBOOK.map(({ title, recipes }) =>
      createElement(
        'div',
        { key: title },
        createElement('h3', null, title),
        createElement(
          'ol',
          null,
          recipes.map((recipe) =>
            createElement(
              'li',
              { key: recipe.title },
              createElement('button', { type: 'button', onClick: () => choose(recipe) }, recipe.title),
            ),
          ),
        ),
      ),
    ),
  );
}

function Icon() {
  return createElement(
    'svg',
    { viewBox: '0 0 24 24', fill: 'none', stroke: 'currentColor', strokeWidth: 1.75, 'aria-hidden': true },
    createElement('path', {
      d: 'M12 6C9.5 4.5 6.5 4 3 4v14c3.5 0 6.5.5 9 2 2.5-1.5 5.5-2 9-2V4c-3.5 0-6.5.5-9 2Zm0 0v14',
    }),
  );
}
