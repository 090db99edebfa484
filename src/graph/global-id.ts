/** Opaque ids, after Relay: they name the type beside the id. Readable ids are accepted wherever these are. */

const TYPES = /^(State|Coalition|Organization|Place|Relation|Claim|Evidence|Source|Gap|Coverage):(.+)$/s;

/** The opaque id of a record. */
export function globalId(record: { readonly __typename: string; readonly id: string }): string {
  return Buffer.from(`${record.__typename}:${record.id}`).toString('base64url');
}

/** The readable id that an id or name given by a user stands for: an opaque one is opened, anything else stays. */
export function readableId(given: string): string {
  if (!/^[\w-]{8,}=*$/.test(given)) return given;
  return Buffer.from(given, 'base64url').toString('utf8').match(TYPES)?.[2] ?? given;
}
