import type { AxisValue } from '../model/axes.js';

/** What is stated on axes, as "intensity: expanded"; nothing where nothing is. */
export function Facts({ facts }: { facts: readonly AxisValue[] }) {
  if (facts.length === 0) return null;
  return (
    <ul class="facts">
      {facts.map(({ axis, value }) => (
        <li key={axis}>
          <span class="soft">{axis}</span> {value}
        </li>
      ))}
    </ul>
  );
}
