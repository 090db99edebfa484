/** The id of the heading under which a relation stands in the panel. */
export function headingId(relation: string): string {
  return `relation-${relation}`;
}

/** Brings a relation's heading into view and gives it the focus. */
export function focusRelation(relation: string): void {
  const heading = document.getElementById(headingId(relation));
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView({ block: 'start' });
}
