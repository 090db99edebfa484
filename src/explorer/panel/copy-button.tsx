import { useState } from 'preact/hooks';

/** Puts a text on the clipboard and says whether it is there. */
export function CopyButton({ text, name }: { text: string; name: string }) {
  const [told, setTold] = useState('');
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setTold('Copied.'),
      () => setTold('The web browser does not allow it: select the text and copy it by hand.'),
    );
  return (
    <>
      <button type="button" onClick={() => void copy()} aria-label={`Copy ${name}`}>
        Copy
      </button>
      <span role="status" class="small soft">
        {told}
      </span>
    </>
  );
}
