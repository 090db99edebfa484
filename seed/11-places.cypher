// The places: seas, straits, islands, shoals, territories and regions that claims are about.
// To add one: copy a line; kind is one of SEA, STRAIT, ISLANDS, SHOAL, TERRITORY, REGION. Other names go to 12-aliases.cypher.
// A changed line updates the place in place. The display name is not a verdict: who claims or administers a place is a claim.

UNWIND [
  {id: 'taiwan', name: 'Taiwan', kind: 'ISLANDS', note: 'The island group as a place; the actor is taipei.'},
  {id: 'taiwan-strait', name: 'Taiwan Strait', kind: 'STRAIT'},
  {id: 'east-china-sea', name: 'East China Sea', kind: 'SEA'},
  {id: 'south-china-sea', name: 'South China Sea', kind: 'SEA', note: 'West Philippine Sea is the Philippine name for part of it.'},
  {id: 'senkaku-islands', name: 'Senkaku Islands', kind: 'ISLANDS', note: 'Neutral English naming follows the administering side; both names are aliases.'},
  {id: 'spratly-islands', name: 'Spratly Islands', kind: 'ISLANDS'},
  {id: 'paracel-islands', name: 'Paracel Islands', kind: 'ISLANDS'},
  {id: 'scarborough-shoal', name: 'Scarborough Shoal', kind: 'SHOAL'},
  {id: 'liancourt-rocks', name: 'Liancourt Rocks', kind: 'ISLANDS'},
  {id: 'southern-kurils', name: 'Southern Kurils', kind: 'ISLANDS'},
  {id: 'aksai-chin', name: 'Aksai Chin', kind: 'TERRITORY'},
  {id: 'arunachal-pradesh', name: 'Arunachal Pradesh', kind: 'TERRITORY', wikidata: 'Q1162'},
  {id: 'indo-pacific', name: 'Indo-Pacific', kind: 'REGION'},
  {id: 'east-asia', name: 'East Asia', kind: 'REGION'}
] AS row
MERGE (place:Place {id: row.id})
SET place += row;
