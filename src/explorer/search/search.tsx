import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { content } from '../state/graph.js';
import { change, view } from '../state/history.js';
import { FoundList } from './found-list.js';
import type { Option } from './options.js';
import { type Found, useFound } from './use-found.js';

/** A box to find entities by any of their names, in any script. What is chosen is drawn and told about. */
export function Search() {
  const { text, isOpen, found, active, isOld, onInput, onKeyDown, open, close, choose } = useSearch();
  const hasOptions = isOpen && found !== null && found.options.length > 0;
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
        {...(active === null ? {} : { 'aria-activedescendant': `search-${active}` })}
        placeholder="Tokyo, 台北, Quad …"
        value={text}
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
        onKeyDown={onKeyDown}
        onFocus={open}
        onClick={open}
        onBlur={close}
      />
      {isOpen && <FoundList found={found} active={active} isOld={isOld} choose={choose} />}
    </search>
  );
}

/** What the box holds and what was found for it. */
function useSearch() {
  const text = useSignal('');
  const isOpen = useSignal(false);
  // steps by arrows: they may come before the options that they lead among
  const steps = useSignal(0);
  const words = text.value.trim();
  const { found, again } = useFound(words, isOpen.value);
  const isOld = found?.text !== words;
  const options = isOpen.value && found !== null && !isOld ? found.options : [];
  const active = activeOf(steps.value, options.length, words === '');
  const option = active === null ? undefined : options[active];
  const set = (isListOpen: boolean, value = text.value) => {
    isOpen.value = isListOpen;
    text.value = value;
    steps.value = 0;
    isAwaited.value = false;
  };
  const choose = (chosen: Option | undefined) => {
    if (!chosen?.id) return;
    set(false, '');
    show(chosen.id);
  };
  const isAwaited = useAwaited(isOld ? null : found, option, choose);
  const enter = () => {
    if (isOpen.value && !isOld && !found.isRetriable) return choose(option);
    if (found?.isRetriable) again();
    isOpen.value = true;
    isAwaited.value = words !== '';
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by && isOpen.value) steps.value += by;
    else if (by) isOpen.value = true;
    else if (event.key === 'Enter') enter();
    else if (event.key === 'Escape') set(false, isOpen.value ? text.value : '');
    else return;
    event.preventDefault();
  };
  const open = () => {
    isOpen.value = true;
  };
  const onInput = (value: string) => set(true, value);
  const close = () => set(false);
  return { text: text.value, isOpen: isOpen.value, found, active, isOld, onInput, onKeyDown, open, close, choose };
}

/** Whether Enter was pressed before the answer was there: then it is done when it comes. */
function useAwaited(answer: Found | null, option: Option | undefined, choose: (option: Option) => void) {
  const isAwaited = useSignal(false);
  useEffect(() => {
    if (!isAwaited.value || answer === null) return;
    isAwaited.value = false;
    // what the reader has not seen is taken only where it is plain
    if (option?.doubt === null) choose(option);
  }, [isAwaited.value, answer]);
  return isAwaited;
}

/** The option that some steps lead to. Enter in an empty box takes no suggestion unasked: there the first step leads to the first. */
function activeOf(steps: number, count: number, isSuggested: boolean): number | null {
  if (count === 0 || (isSuggested && steps === 0)) return null;
  const at = isSuggested && steps > 0 ? steps - 1 : steps;
  return ((at % count) + count) % count;
}

/** Draws an entity, and tells about it. */
function show(id: string): void {
  const drawn = content.peek().graph?.nodes.some(({ entity }) => entity.id === id) ?? false;
  const { of } = view.peek();
  change({ chosen: { kind: 'entity', id }, ...(drawn || of === null ? {} : { of: [...of, id] }) });
}
