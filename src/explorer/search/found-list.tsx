import type { Option } from './options.js';
import type { Found } from './use-found.js';

/** What was found, below the box. What was found for an earlier text stays until the new is there, and is marked as old. */
export function FoundList(props: {
  found: Found | null;
  /** Which option Enter takes; null: none. */
  active: number | null;
  isOld: boolean;
  choose: (option: Option) => void;
}) {
  const { active, isOld, choose } = props;
  const { text, options, message } = props.found ?? { text: '', options: [], message: '' };
  const said = isOld && options.length === 0 ? '' : message;
  const count = isOld || text === '' ? '' : `${options.length} found`;
  return (
    <div class={options.length > 0 || said !== '' ? 'search-list' : 'hidden-text'} aria-busy={isOld}>
      <p role="status" class={said === '' ? 'hidden-text' : ''}>
        {said || count}
      </p>
      {options.length > 0 && (
        <div id="search-list" role="listbox" aria-label={text === '' ? 'Suggested' : 'Found'}>
          {options.map((option, i) => (
            // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus and names the active option
            // biome-ignore lint/a11y/useKeyWithClickEvents: the field listens to the keys
            <div
              key={`${option.id ?? ''} ${option.why}`}
              id={`search-${i}`}
              role="option"
              aria-selected={i === active}
              aria-disabled={option.id === null}
              // a press must not take the focus from the field before the click comes
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose(option)}
            >
              <strong>{option.name}</strong> <span class="soft">{option.why}</span>
            </div>
          ))}
        </div>
      )}
    </div>
  );
}
