import { useSignal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import { useAnswer } from '../ask/use-answer.js';
import { Search as SearchDocument } from '../operations.generated.js';
import { content } from '../state/graph.js';
import { change, view } from '../state/history.js';
import { type Option, optionsOf } from './options.js';

/** So long the reader pauses before the words are looked up. */
const PAUSE_MS = 120;

/** A box to find entities by any of their names, in any script. What is chosen is drawn and told about. */
export function Search() {
  const { text, active, answer, options, listed, isCurrent, onInput, onKeyDown, close, choose } = useSearch();
  const hasOptions = listed && options.length > 0;
  return (
    <search class="search">
      <input
        id="search"
        type="text"
        role="combobox"
        autocomplete="off"
        aria-label="Find an actor or a place"
        aria-expanded={hasOptions}
        aria-controls="search-list"
        aria-autocomplete="list"
        {...(hasOptions ? { 'aria-activedescendant': `search-${active}` } : {})}
        placeholder="Tokyo, 台北, Quad …"
        value={text}
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
        onKeyDown={onKeyDown}
        onBlur={close}
      />
      {listed && <Options options={options} active={active} choose={choose} />}
      {listed && isCurrent && <Status answer={answer} options={options} text={text.trim()} />}
    </search>
  );
}

/** What the box holds and what was found for it. */
function useSearch() {
  const text = useSignal('');
  const isOpen = useSignal(false);
  const active = useSignal(0);
  const words = text.value.trim();
  const asked = usePaused(words);
  const answer = useAnswer(SearchDocument, asked === '' ? null : { text: asked });
  const isCurrent = asked === words && asked !== '';
  const options = isCurrent && answer.data && !answer.isLoading ? optionsOf(answer.data, asked) : [];
  const close = () => {
    isOpen.value = false;
  };
  const choose = (option: Option | undefined) => {
    if (!option?.id) return;
    close();
    text.value = '';
    show(option.id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by) active.value = (active.value + by + options.length) % Math.max(1, options.length);
    else if (event.key === 'Enter') choose(options[active.value]);
    else if (event.key === 'Escape') close();
    else return;
    event.preventDefault();
  };
  const onInput = (value: string) => {
    text.value = value;
    active.value = 0;
    isOpen.value = true;
  };
  const listed = isOpen.value && words !== '';
  return {
    text: text.value,
    active: active.value,
    answer,
    options,
    listed,
    isCurrent,
    onInput,
    onKeyDown,
    close,
    choose,
  };
}

function Options(props: { options: readonly Option[]; active: number; choose: (option: Option) => void }) {
  const { options, active, choose } = props;
  if (options.length === 0) return null;
  return (
    <div class="search-list" id="search-list" role="listbox" aria-label="Found">
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
  );
}

function Status(props: { answer: { isLoading: boolean; error: unknown }; options: readonly Option[]; text: string }) {
  const { answer, options, text } = props;
  if (answer.isLoading) return null;
  const found = answer.error
    ? 'The search got no answer; try again in a moment.'
    : options.length === 0
      ? `Nothing is called ${text}. Try another name, a code such as JPN, or fewer letters.`
      : '';
  return (
    <p role="status" class={found === '' ? 'hidden-text' : 'search-list search-none'}>
      {found || `${options.length} found`}
    </p>
  );
}

/** Draws an entity, and tells about it. */
function show(id: string): void {
  const drawn = content.peek().graph?.nodes.some(({ entity }) => entity.id === id) ?? false;
  const { of } = view.peek();
  change({ chosen: { kind: 'entity', id }, ...(drawn || of === null ? {} : { of: [...of, id] }) });
}

/** A text once it has rested. */
function usePaused(text: string): string {
  const [paused, setPaused] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setPaused(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return paused;
}
