import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A component whose code is loaded when it is first shown. */
export function lazy(load: () => Promise<ComponentType>): ComponentType {
  let loaded: ComponentType | null = null;
  return function Lazy() {
    const [part, setPart] = useState<{ Part: ComponentType } | 'FAILED' | null>(loaded && { Part: loaded });
    useEffect(() => {
      if (part !== null) return;
      load().then(
        (Part) => {
          loaded = Part;
          setPart({ Part });
        },
        () => setPart('FAILED'),
      );
    }, [part]);
    if (part === null) return <p class="soft">Loading …</p>;
    if (part !== 'FAILED') return <part.Part />;
    return (
      <p role="alert">
        This part of the page could not be loaded.{' '}
        <button type="button" onClick={() => setPart(null)}>
          Try again
        </button>
      </p>
    );
  };
}
