import { useEffect, useRef } from 'preact/hooks';
import { isHelpOpen } from './keys.js';

const KEYS: readonly (readonly [string, string])[] = [
  ['/', 'search'],
  ['Tab, arrows', 'into the picture, from entity to entity'],
  ['Enter', 'tell about the entity'],
  ['Shift Enter', 'paths from the one chosen to this one'],
  ['e', 'expand it'],
  ['g  t  m', 'graph, table, map'],
  ['[  ]', 'a step back or forth in time'],
  ['Esc', 'close the panel'],
  ['Ctrl Z', 'take the last change back'],
];

/** The keys of the page, and where its content comes from. */
export function Help() {
  const dialog = useRef<HTMLDialogElement>(null);
  const isOpen = isHelpOpen.value;
  useEffect(() => {
    if (isOpen) dialog.current?.showModal();
  }, [isOpen]);
  if (!isOpen) return null;
  return (
    <dialog
      ref={dialog}
      aria-labelledby="help-heading"
      onClose={() => {
        isHelpOpen.value = false;
      }}
    >
      <h2 id="help-heading">Keys and help</h2>
      <table class="keys">
        <tbody>
          {KEYS.map(([key, does]) => (
            <tr key={key}>
              <th scope="row">
                <kbd>{key}</kbd>
              </th>
              <td>{does}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        Every line stands for relations that sources state; choose it to see who says so. Positions are rough and say
        nothing of territory.
      </p>
      <form method="dialog">
        <button type="submit">Close</button>
      </form>
    </dialog>
  );
}
