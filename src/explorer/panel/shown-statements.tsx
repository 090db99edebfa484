import { useEffect, useState } from 'preact/hooks';
import { type AskError, type ShownStatement, statementsOf } from '../ask/ask.js';
import type { Document } from '../ask/document.js';
import { counted } from '../model/words.js';
import { asAskError } from '../state/graph.js';
import { sentence } from './answer-state.js';
import { BrowserLink } from './browser-link.js';
import { Code } from './code.js';
import { CopyButton } from './copy-button.js';

type Told = readonly ShownStatement[] | AskError | null;

/** The statements by which the API has answered, each with its parameters before it. */
export function ShownStatements<Data, Variables>(props: { document: Document<Data, Variables>; variables: Variables }) {
  const [told, setTold] = useState<Told>(null);
  const [round, setRound] = useState(0);
  const key = JSON.stringify(props.variables);
  useEffect(() => {
    let isOld = false;
    setTold(null);
    statementsOf(props.document, props.variables).then(
      (statements) => isOld || setTold(statements),
      (error: unknown) => isOld || setTold(asAskError(error)),
    );
    return () => {
      isOld = true;
    };
  }, [props.document, key, round]);
  if (told === null) return <p class="soft">Loading …</p>;
  if ('message' in told) {
    return (
      <p role="alert">
        {sentence(told.message)}{' '}
        <button type="button" onClick={() => setRound((one) => one + 1)}>
          Try again
        </button>
      </p>
    );
  }
  if (told.length === 0) {
    return <p class="small">This server is set not to show its Cypher; IPG_SHOW_STATEMENTS=1 lets it.</p>;
  }
  return (
    <>
      <p class="small soft">
        {counted(told.length, 'statement')}, to be pasted into Neo4j Browser whole: the first line of each sets its
        parameters. To see its rows there, run it once more without that line.
      </p>
      {told.map((statement, i) => (
        <Statement key={`${i} ${statement.text.length}`} statement={statement} number={i + 1} />
      ))}
    </>
  );
}

function Statement({ statement: { text, parameters }, number }: { statement: ShownStatement; number: number }) {
  const whole = `${parameters};\n${text};`;
  return (
    <>
      <div class="row">
        <span>Statement {number}</span>
        <CopyButton text={whole} name={`statement ${number}`} />
        <BrowserLink cypher={whole} />
      </div>
      <Code text={whole} name={`Statement ${number}`} />
    </>
  );
}
