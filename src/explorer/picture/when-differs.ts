import { Component, type ComponentChildren } from 'preact';

/** A part that is drawn anew only when one of its props is another one: of hundreds of shapes, a step in time or in the legend changes a few. */
export function whenDiffers<P extends object>(draw: (props: P) => ComponentChildren) {
  return class extends Component<P> {
    override shouldComponentUpdate(next: P): boolean {
      return (Object.keys(next) as (keyof P)[]).some((name) => next[name] !== this.props[name]);
    }

    override render(props: P) {
      return draw(props);
    }
  };
}
