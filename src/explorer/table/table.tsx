/** The rows of the picture as a table. */
export function Table() {
  return null;
}
