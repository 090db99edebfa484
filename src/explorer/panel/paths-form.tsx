import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { change } from '../state/history.js';
import { entities } from '../state/shown.js';

/** Chooses the two ends of paths among the actors drawn. Nothing is asked until both are chosen and the button is pressed. */
export function PathsForm({ a, b, nameIn }: { a: string; b: string; nameIn: (id: string) => string }) {
  const from = useSignal(a);
  const to = useSignal(b);
  useEffect(() => {
    from.value = a;
    to.value = b;
  }, [a, b, from, to]);
  const isSame = from.value === to.value;
  const find = (event: SubmitEvent) => {
    event.preventDefault();
    if (!isSame) change({ chosen: { kind: 'paths', a: from.value, b: to.value } });
  };
  return (
    <form class="paths-form" onSubmit={find}>
      <End name="From" chosen={from.value} choose={(id) => (from.value = id)} others={[a, b]} nameIn={nameIn} />
      <button
        type="button"
        aria-label="Swap the ends"
        onClick={() => change({ chosen: { kind: 'paths', a: b, b: a } })}
      >
        ⇄
      </button>
      <End name="To" chosen={to.value} choose={(id) => (to.value = id)} others={[a, b]} nameIn={nameIn} />
      <button type="submit" disabled={isSame}>
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
  /** Ids that can be chosen though they are not drawn. */
  others: readonly string[];
  nameIn: (id: string) => string;
}) {
  const { name, chosen, choose, others, nameIn } = props;
  const actors = [...entities.value.values()].filter(({ __typename }) => __typename !== 'Place').map(({ id }) => id);
  const ids = [...new Set([...actors, ...others])].sort((one, other) => nameIn(one).localeCompare(nameIn(other)));
  return (
    <label>
      {name}
      <select value={chosen} onChange={({ currentTarget: { value } }) => choose(value)}>
        {ids.map((id) => (
          <option key={id} value={id}>
            {nameIn(id)}
          </option>
        ))}
      </select>
    </label>
  );
}
