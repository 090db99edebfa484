/** A box to find entities by any of their names. */
export function Search() {
  return null;
}
