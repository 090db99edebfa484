import { signOf } from '../model/lines.js';
import { aspectOf, signWord, title } from '../model/words.js';
import type { Aspect } from '../operations.generated.js';
import { OverlayControl } from '../overlay/control.js';
import { change, view } from '../state/history.js';
import { isLow } from '../state/layout.js';
import { inTime } from '../state/shown.js';
import { ASPECTS, type Sign } from '../state/view.js';
import { LineSample } from './line-sample.js';
import { NotDrawn } from './not-drawn.js';

const SIGNS: readonly Sign[] = [1, 0, -1];

/** What lines mean, and what is shown: each entry is a switch. Counts are of the view's time. */
export function Legend() {
  return (
    <div class="legends">
      {isLow.value ? (
        <details>
          <summary>Legend and filters</summary>
          <Entries />
        </details>
      ) : (
        <Entries />
      )}
      <NotDrawn />
    </div>
  );
}

function Entries() {
  return (
    <div class="legend-entries">
      <AspectLegend />
      <SignLegend />
      <OverlayControl />
      <Marks />
    </div>
  );
}

function AspectLegend() {
  const { without } = view.value;
  const counts = new Map<Aspect, number>();
  for (const { relation } of inTime.value) {
    const aspect = aspectOf(relation.type);
    counts.set(aspect, (counts.get(aspect) ?? 0) + 1);
  }
  const there = ASPECTS.filter((aspect) => counts.has(aspect) || without.includes(aspect));
  return (
    <fieldset class="legend">
      <legend>Matters</legend>
      {there.map((aspect) => (
        <label key={aspect}>
          <input
            type="checkbox"
            checked={!without.includes(aspect)}
            onChange={() => change({ without: toggled(ASPECTS, without, aspect) })}
          />
          {title(aspect)} <span class="soft">{counts.get(aspect) ?? 0}</span>
        </label>
      ))}
      {without.length > 0 && (
        <button type="button" class="link" onClick={() => change({ without: [] })}>
          All
        </button>
      )}
    </fieldset>
  );
}

function SignLegend() {
  const { withoutSigns, confidence } = view.value;
  return (
    <fieldset class="legend">
      <legend>Sign</legend>
      {SIGNS.map((sign) => (
        <label key={sign}>
          <input
            type="checkbox"
            checked={!withoutSigns.includes(sign)}
            onChange={() => change({ withoutSigns: toggled(SIGNS, withoutSigns, sign) })}
          />
          <LineSample sign={sign} standing="SAME" />
          {signWord(sign)}{' '}
          <span class="soft">{inTime.value.filter(({ relation }) => signOf(relation) === sign).length}</span>
        </label>
      ))}
      <label>
        Confidence
        <select
          value={confidence ?? ''}
          onChange={({ currentTarget: { value } }) =>
            change({ confidence: value === 'HIGH' || value === 'MODERATE' || value === 'LOW' ? value : null })
          }
        >
          <option value="">any</option>
          <option value="LOW">stated</option>
          <option value="MODERATE">moderate or high</option>
          <option value="HIGH">high</option>
        </select>
      </label>
    </fieldset>
  );
}

/** What tells added, changed and gone apart, or what is not certain on a day; nothing where no day is asked for and nothing compared. */
function Marks() {
  const { time } = view.value;
  if (time.kind === 'day') {
    return (
      <p class="legend">
        <span>
          <LineSample sign={1} standing="UNCERTAIN" /> not certain on that day: its dates leave it open, or it has none
        </span>
      </p>
    );
  }
  if (time.kind === 'order' && time.phase !== 'changed') return null;
  const names = time.kind === 'order' ? ['stated now, earlier not stated', 'no longer stated'] : ['added', 'gone'];
  return (
    <p class="legend">
      <span>
        <LineSample sign={1} standing="NEW" /> {names[0]}
      </span>
      <span>
        <LineSample sign={1} standing="CHANGED" /> changed
      </span>
      <span>
        <LineSample sign={1} standing="GONE" /> {names[1]}
      </span>
      <span class="soft">faint: unchanged</span>
    </p>
  );
}

/** A list of what is hidden with one more, or one less, in the order of all. */
function toggled<T>(all: readonly T[], hidden: readonly T[], one: T): T[] {
  return all.filter((each) => (each === one ? !hidden.includes(each) : hidden.includes(each)));
}
