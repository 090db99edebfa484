import { computed, type ReadonlySignal, signal } from '@preact/signals';

/** Whether the screen is too narrow for a picture beside the story. */
const isNarrow = matching('(max-width: 640px)');

/** Whether the panel stands below all else instead of beside it. */
export const isPanelBelow = matching('(max-width: 900px)');

/** Whether the story, the picture and what steers it stand beside each other on a screen too low for all that steers it. */
export const isLow = matching('(min-width: 901px) and (max-height: 760px)');

function matching(query: string): ReadonlySignal<boolean> {
  const list = matchMedia(query);
  const matches = signal(list.matches);
  list.addEventListener('change', () => {
    matches.value = list.matches;
  });
  return matches;
}

/** On a narrow screen the table stands in the picture's place until the reader asks for the picture. */
export const wantsPicture = signal(false);

/** Whether a picture that the view asks for is put behind a button. */
export const isPictureHidden = computed(() => isNarrow.value && !wantsPicture.value);
