import { LineSample } from '../legend/line-sample.js';
import { signOf } from '../model/lines.js';
import type { Relation } from '../model/subgraph.js';
import { columnsAt, type TableRow } from '../model/table-columns.js';
import { isDirected, signWord, words } from '../model/words.js';
import { change, view } from '../state/history.js';

const STANDING_MARK = { NEW: '+', CHANGED: '↑', GONE: '×', SAME: '=', UNCERTAIN: '?' } as const;

/** A relation as a row; its type is the button that opens the pair. */
export function TableRowView({ row }: { row: TableRow }) {
  const { time } = view.value;
  return (
    <tr data-relation={row.relation.id} class={isChosen(row) ? 'is-chosen' : undefined}>
      {columnsAt(time).map(({ id, name, text }) => {
        if (id === 'from') {
          return (
            <th key={id} scope="row" data-label={name}>
              {text(row, time)}
            </th>
          );
        }
        return (
          <td key={id} data-label={name} class={`cell-${id}`}>
            {id === 'relation' ? <Choose row={row} /> : <Cell id={id} row={row} text={text(row, time)} />}
          </td>
        );
      })}
    </tr>
  );
}

function isChosen({ relation: { from, to, type } }: TableRow): boolean {
  const { chosen } = view.value;
  if (chosen?.kind !== 'pair' || (chosen.type !== null && chosen.type !== type)) return false;
  return [from.id, to.id].every((id) => id === chosen.a || id === chosen.b);
}

function Choose({ row: { relation, from, to } }: { row: TableRow }) {
  const isOneWay = isDirected(relation.type);
  const choose = () =>
    change({ chosen: { kind: 'pair', a: relation.from.id, b: relation.to.id, type: relation.type } });
  return (
    <button
      type="button"
      class="link"
      aria-label={`${from}, ${words(relation.type)}${isOneWay ? '' : ' (both ways)'}, ${to}: who says so`}
      onClick={choose}
    >
      {words(relation.type)} <span class="soft">{isOneWay ? '→' : '↔'}</span>
    </button>
  );
}

function Cell({ id, row, text }: { id: string; row: TableRow; text: string }) {
  if (id === 'sign') return <SignCell sign={row.relation.sign} />;
  if (id === 'standing') {
    return (
      <>
        <span class={row.standing === 'SAME' ? 'standing-mark soft' : 'standing-mark'} aria-hidden="true">
          {row.standing === 'SAME' && view.value.time.kind === 'day' ? '✓' : STANDING_MARK[row.standing]}
        </span>{' '}
        {text}
      </>
    );
  }
  const isSaid = text !== '' && text !== 'no' && text !== 'not stated';
  return <span class={isSaid ? undefined : 'soft'}>{text}</span>;
}

function SignCell({ sign }: Pick<Relation, 'sign'>) {
  return (
    <span class="sign-cell">
      <LineSample sign={signOf({ sign })} standing="SAME" />
      {signWord(sign)}
    </span>
  );
}
