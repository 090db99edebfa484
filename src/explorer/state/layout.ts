import { computed, signal } from '@preact/signals';

const narrowScreen = matchMedia('(max-width: 640px)');

/** Whether the screen is too narrow for a picture beside the story. */
const isNarrow = signal(narrowScreen.matches);
narrowScreen.addEventListener('change', () => {
  isNarrow.value = narrowScreen.matches;
});

/** On a narrow screen the table stands in the picture's place until the reader asks for the picture. */
export const wantsPicture = signal(false);

/** Whether a picture that the view asks for is put behind a button. */
export const isPictureHidden = computed(() => isNarrow.value && !wantsPicture.value);
