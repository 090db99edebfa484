/** What the holder of the story has changed. */
export function Story() {
  return null;
}
