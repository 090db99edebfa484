/** The rows on silhouettes of land. */
export function MapPicture() {
  return null;
}
