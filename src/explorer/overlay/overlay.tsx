/** What a computation found in the picture, and how it was computed; nothing where no overlay is on. */
export function OverlayNotes() {
  return null;
}
