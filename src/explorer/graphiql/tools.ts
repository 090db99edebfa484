import { ToolbarButton, useGraphiQL } from '@graphiql/react';
import { createElement, useState } from 'react';
import { statements } from './ask.js';
import { linkTo, MOST_CHARACTERS } from './shared-question.js';

/** Tells the reader something; a warning is told apart. */
export type Tell = (text: string, isWarning?: boolean) => void;

/** Copies a link to this page with the question that stands in the editor. */
export function ShareButton({ tell }: { readonly tell: Tell }) {
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  const share = async () => {
    const query = queryEditor?.getValue() ?? '';
    if (query.trim() === '') return tell('There is no question to share.', true);
    const link = linkTo(new URL(location.href), query, variableEditor?.getValue() ?? '');
    if (link.length > MOST_CHARACTERS) {
      const size = `${link.length} characters, at most ${MOST_CHARACTERS}`;
      return tell(`The question is too long for a link (${size}). Copy its text instead, or shorten it.`, true);
    }
    history.replaceState(null, '', link);
    try {
      await navigator.clipboard.writeText(link);
      tell('The link is copied. It stands in the address bar as well.');
    } catch {
      tell('The link stands in the address bar: this browser does not let a page copy it.');
    }
  };
  const icon = createElement('path', {
    d: 'M10 14a4 4 0 0 0 6 .5l3-3a4 4 0 0 0-6-6l-1 1m2 3.5a4 4 0 0 0-6-.5l-3 3a4 4 0 0 0 6 6l1-1',
  });
  return createElement(
    ToolbarButton,
    { label: 'Copy a link to this question', onClick: () => void share() },
    picture(icon),
  );
}

/** Whether the statements behind an answer are asked for with it. */
export function StatementsButton({ tell }: { readonly tell: Tell }) {
  const [areAsked, setAsked] = useState(statements.areAsked);
  const toggle = () => {
    statements.areAsked = !areAsked;
    setAsked(!areAsked);
    tell(
      areAsked
        ? 'Answers come without statements again.'
        : 'Answers show their statements under extensions.statements.',
    );
  };
  const icon = createElement('path', {
    d: 'M4 6c0-2 16-2 16 0v12c0 2-16 2-16 0Zm0 0c0 2 16 2 16 0M4 12c0 2 16 2 16 0',
    fill: areAsked ? 'currentColor' : 'none',
    fillOpacity: 0.35,
  });
  const label = 'Show the Cypher statements behind answers';
  return createElement(ToolbarButton, { label, 'aria-pressed': areAsked, onClick: toggle }, picture(icon));
}

function picture(...children: readonly React.ReactNode[]) {
  const look = { fill: 'none', stroke: 'currentColor', strokeWidth: 1.75, strokeLinecap: 'round' } as const;
  return createElement(
    'svg',
    { ...look, viewBox: '0 0 24 24', className: 'graphiql-toolbar-icon', 'aria-hidden': true },
    ...children,
  );
}
