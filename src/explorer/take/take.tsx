import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { lazy } from '../app/lazy.js';

const Ways = lazy(async () => (await import('./ways.js')).Ways);

/** Ways to share what is seen and to take it away. */
export function TakeAway() {
  const isOpen = useSignal(false);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (isOpen.value) dialog.current?.showModal();
  }, [isOpen.value]);
  return (
    <>
      <button
        type="button"
        aria-haspopup="dialog"
        onClick={() => {
          isOpen.value = true;
        }}
      >
        Share and take away
      </button>
      {isOpen.value && (
        <dialog
          ref={dialog}
          class="take"
          aria-labelledby="take-heading"
          onClose={() => {
            isOpen.value = false;
          }}
        >
          <div class="take-head">
            <h2 id="take-heading">Share and take away</h2>
            <form method="dialog">
              <button type="submit">Close</button>
            </form>
          </div>
          <Ways />
        </dialog>
      )}
    </>
  );
}
