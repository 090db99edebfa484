import { languageName, languageTag } from '../model/language.js';
import { words } from '../model/words.js';
import type { EntityQuery } from '../operations.generated.js';

type Named = Extract<NonNullable<EntityQuery['node']>, { readonly aliases: unknown }>;

/** What an entity is and is called. */
export function EntityNames({ entity }: { entity: Named }) {
  const { note, aliases } = entity;
  return (
    <>
      <p class="soft">{kindOf(entity)}</p>
      {note && <p>{note}</p>}
      <dl class="summary">
        {'formalName' in entity && entity.formalName && (
          <>
            <dt>Formal name</dt>
            <dd>{entity.formalName}</dd>
          </>
        )}
        <Codes entity={entity} />
      </dl>
      {aliases.length > 0 && (
        <details class="aliases" open={aliases.length <= 12}>
          <summary>Other names ({aliases.length})</summary>
          <ul class="named">
            {aliases.map(({ surface, language, sense }) => (
              <li key={`${surface} ${language} ${sense}`}>
                <span lang={languageTag(language)}>{surface}</span>
                <span class="soft small">{[' ', languageName(language), sense && ` – ${sense}`]}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

const KINDS = {
  State: 'Government, named by its capital',
  Coalition: 'Coalition',
  Organization: 'Organization',
} as const;

function kindOf(entity: Named): string {
  if (entity.__typename !== 'Place') return KINDS[entity.__typename];
  return entity.kind === null ? 'Place' : `Place: ${words(entity.kind)}`;
}

function Codes({ entity }: { entity: Named }) {
  const iso = entity.__typename === 'State' ? [entity.iso2, entity.iso3].filter(Boolean).join(', ') : '';
  const { wikidata } = entity;
  if (!iso && !wikidata) return null;
  return (
    <>
      <dt>Codes</dt>
      <dd>
        {iso && `ISO 3166-1 ${iso}`}
        {iso && wikidata && '; '}
        {wikidata && <WikidataItem item={wikidata} />}
      </dd>
    </>
  );
}

function WikidataItem({ item }: { item: string }) {
  if (!/^Q[1-9]\d*$/.test(item)) return <>Wikidata {item}</>;
  return (
    <a href={`https://www.wikidata.org/wiki/${item}`} rel="noreferrer noopener" target="_blank">
      Wikidata {item}
      <span class="hidden-text"> (in a new tab)</span>
    </a>
  );
}
