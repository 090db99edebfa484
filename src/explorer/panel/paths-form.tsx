import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { change } from '../state/history.js';
import { entities } from '../state/shown.js';

interface Props {
  readonly a: string;
  readonly b: string;
  /** Actors that can be chosen though they are not drawn. */
  readonly others: readonly string[];
  nameIn(id: string): string;
}

/** Chooses the two ends of paths among the actors drawn. Nothing is asked until both are chosen and the button is pressed. */
export function PathsForm({ a, b, others, nameIn }: Props) {
  const from = useSignal(a);
  const to = useSignal(b);
  useEffect(() => {
    from.value = a;
    to.value = b;
  }, [a, b, from, to]);
  const actors = [...entities.value.values()].filter(({ __typename }) => __typename !== 'Place').map(({ id }) => id);
  const ids = [...new Set([...actors, ...others])].sort((one, other) => nameIn(one).localeCompare(nameIn(other)));
  const isSame = from.value === to.value;
  const areActors = ids.includes(from.value) && ids.includes(to.value);
  const find = (event: SubmitEvent) => {
    event.preventDefault();
    if (!isSame && areActors) change({ chosen: { kind: 'paths', a: from.value, b: to.value } });
  };
  return (
    <form class="paths-form" onSubmit={find}>
      <End name="From" chosen={from.value} choose={(id) => (from.value = id)} ids={ids} nameIn={nameIn} />
      <button
        type="button"
        aria-label="Swap the ends"
        onClick={() => change({ chosen: { kind: 'paths', a: b, b: a } })}
      >
        ⇄
      </button>
      <End name="To" chosen={to.value} choose={(id) => (to.value = id)} ids={ids} nameIn={nameIn} />
      <button type="submit" disabled={isSame || !areActors}>
        Find paths
      </button>
      {isSame && <p class="small">Choose two different actors.</p>}
    </form>
  );
}

function End(props: {
  name: string;
  chosen: string;
  choose: (id: string) => void;
  ids: readonly string[];
  nameIn: (id: string) => string;
}) {
  const { name, chosen, choose, ids, nameIn } = props;
  return (
    <label>
      {name}
      <select value={chosen} onChange={({ currentTarget: { value } }) => choose(value)}>
        {!ids.includes(chosen) && <option value={chosen}>Choose an actor …</option>}
        {ids.map((id) => (
          <option key={id} value={id}>
            {nameIn(id)}
          </option>
        ))}
      </select>
    </label>
  );
}
