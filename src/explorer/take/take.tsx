/** Ways to share what is seen and to take it away. */
export function TakeAway() {
  return null;
}
