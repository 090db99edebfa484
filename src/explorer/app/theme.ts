import { computed, effect, signal } from '@preact/signals';

/** Light or dark, or as the reader's system has it. */
export type Theme = 'light' | 'dark' | 'system';

const KEY = 'ipg-theme';
const dark = matchMedia('(prefers-color-scheme: dark)');

/** What the reader has chosen; kept on this machine, not in the address. */
export const theme = signal<Theme>(kept());

const systemIsDark = signal(dark.matches);

/** Whether the page is shown in dark colors. */
export const isDark = computed(() => theme.value === 'dark' || (theme.value === 'system' && systemIsDark.value));

/** Shows the page in its theme from now on; call once. */
export function followTheme(): void {
  dark.addEventListener('change', () => {
    systemIsDark.value = dark.matches;
  });
  effect(() => {
    document.documentElement.dataset['theme'] = isDark.value ? 'dark' : 'light';
    keep(theme.value);
  });
}

// a web browser may forbid pages to keep anything
function kept(): Theme {
  try {
    const text = localStorage.getItem(KEY);
    return text === 'light' || text === 'dark' ? text : 'system';
  } catch {
    return 'system';
  }
}

function keep(value: Theme): void {
  try {
    if (value === 'system') localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, value);
  } catch {
    // then the choice lasts as long as the page
  }
}
