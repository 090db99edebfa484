// The places: seas, straits, islands, shoals, territories and regions that claims are about.
// To add one: copy a line; kind is one of SEA, STRAIT, ISLANDS, SHOAL, TERRITORY, REGION. Other names go to 12-aliases.cypher.
// A changed line updates the place in place. The display name is not a verdict: who claims or administers a place is a claim.

UNWIND [
  {id: 'taiwan', name: 'Taiwan', longitude: 121.0, latitude: 23.7, kind: 'ISLANDS', note: 'The island group as a place; the actor is taipei.'},
  {id: 'taiwan-strait', name: 'Taiwan Strait', longitude: 119.5, latitude: 24.5, kind: 'STRAIT'},
  {id: 'east-china-sea', name: 'East China Sea', longitude: 125.0, latitude: 29.0, kind: 'SEA'},
  {id: 'south-china-sea', name: 'South China Sea', longitude: 114.0, latitude: 13.0, kind: 'SEA', note: 'West Philippine Sea is the Philippine name for part of it.'},
  {id: 'senkaku-islands', name: 'Senkaku Islands', longitude: 123.5, latitude: 25.8, kind: 'ISLANDS', note: 'Neutral English naming follows the administering side; both names are aliases.'},
  {id: 'spratly-islands', name: 'Spratly Islands', longitude: 113.0, latitude: 9.5, kind: 'ISLANDS'},
  {id: 'paracel-islands', name: 'Paracel Islands', longitude: 112.0, latitude: 16.5, kind: 'ISLANDS'},
  {id: 'scarborough-shoal', name: 'Scarborough Shoal', longitude: 117.8, latitude: 15.2, kind: 'SHOAL'},
  {id: 'liancourt-rocks', name: 'Liancourt Rocks', longitude: 131.9, latitude: 37.2, kind: 'ISLANDS'},
  {id: 'southern-kurils', name: 'Southern Kurils', longitude: 147.0, latitude: 44.5, kind: 'ISLANDS'},
  {id: 'aksai-chin', name: 'Aksai Chin', longitude: 79.5, latitude: 35.2, kind: 'TERRITORY'},
  {id: 'arunachal-pradesh', name: 'Arunachal Pradesh', longitude: 94.5, latitude: 28.0, kind: 'TERRITORY', wikidata: 'Q1162'},
  {id: 'indo-pacific', name: 'Indo-Pacific', kind: 'REGION'},
  {id: 'east-asia', name: 'East Asia', kind: 'REGION'}
] AS row
MERGE (place:Place {id: row.id})
SET place += row;
