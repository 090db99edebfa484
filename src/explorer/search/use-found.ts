import { useEffect, useState } from 'preact/hooks';
import { ask } from '../ask/ask.js';
import { Search } from '../operations.generated.js';
import { type Option, optionsOf } from './options.js';
import { suggestions } from './suggestions.js';

/** So long the reader pauses before the words are looked up. */
const PAUSE_MS = 120;

/** The API looks for no longer name. */
const LONGEST_NAME = 200;

/** What was found for a text. */
export interface Found {
  /** What was looked for; empty: nothing, and these are suggestions. */
  readonly text: string;
  readonly options: readonly Option[];
  /** What a reader should know about it; empty where the options say all. */
  readonly message: string;
  /** Whether asking again can help. */
  readonly isRetriable?: boolean;
}

/** What was last found, perhaps for an earlier text: `Found.text` tells. Null where nothing was wanted or nothing has come yet. */
export function useFound(text: string, isWanted: boolean): { found: Found | null; again(): void } {
  const [found, setFound] = useState<Found | null>(null);
  const [round, setRound] = useState(0);
  // the round stands for another try
  useEffect(() => {
    if (!isWanted) {
      setFound(null);
      return;
    }
    const end = new AbortController();
    const lookUp = async () => {
      const next = await foundFor(text, end.signal).catch(() => failed(text));
      if (!end.signal.aborted) setFound(next);
    };
    const timer = setTimeout(lookUp, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      end.abort();
    };
  }, [text, isWanted, round]);
  const again = () => {
    setFound(null);
    setRound((one) => one + 1);
  };
  return { found, again };
}

async function foundFor(text: string, signal: AbortSignal): Promise<Found> {
  if (text === '') return { text, ...(await suggestions(signal)) };
  if (text.length > LONGEST_NAME) {
    const message = `This is too long for a name: ${text.length} characters, where ${LONGEST_NAME} can be looked for.`;
    return { text, options: [], message };
  }
  const options = optionsOf(await ask(Search, { text }, signal), text);
  return { text, options, message: messageOf(options, text) };
}

function messageOf(options: readonly Option[], text: string): string {
  if (options.length === 0) return `Nothing is called ${text}. Try another name, a code such as JPN, or fewer letters.`;
  return options.every(({ doubt }) => doubt === 'NEAR') ? `Nothing is called ${text}. Nearest:` : '';
}

function failed(text: string): Found {
  // suggestions are an extra: without them nothing is missing
  if (text === '') return { text, options: [], message: '' };
  return { text, options: [], message: 'The search got no answer; Enter tries again.', isRetriable: true };
}
