import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Keeps the focus in a list whose pressed buttons go away: it passes to the button that comes next in the list, else to the last one, else to the list
 * itself, which takes a `tabIndex` of -1. `count` differs whenever buttons have gone.
 */
export function useKeptFocus<E extends HTMLElement>(count: number): RefObject<E | null> {
  const list = useRef<E>(null);
  const at = useRef<number | null>(null);
  useLayoutEffect(() => {
    const { current } = list;
    if (current === null) return;
    const follow = ({ target }: FocusEvent) => {
      at.current = target === current ? null : buttonsIn(current).indexOf(target as HTMLButtonElement);
    };
    // a press elsewhere leaves the list; a button that goes away does not tell where the focus goes
    const leave = ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget !== null) at.current = null;
    };
    current.addEventListener('focusin', follow);
    current.addEventListener('focusout', leave);
    return () => {
      current.removeEventListener('focusin', follow);
      current.removeEventListener('focusout', leave);
    };
  }, []);
  useLayoutEffect(() => {
    const { current } = list;
    if (current === null || at.current === null || document.activeElement !== document.body) return;
    const left = buttonsIn(current);
    (left[Math.min(at.current, left.length - 1)] ?? current).focus();
  }, [count]);
  return list;
}

function buttonsIn(list: HTMLElement): HTMLButtonElement[] {
  return [...list.querySelectorAll('button')];
}
