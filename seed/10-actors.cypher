// The actors: governments (named by their capital), coalitions and organizations.
// To add one: copy a line of the list it belongs to, give it an id of its own (lower-case letters, digits, hyphens), and leave
// out what is not known. ISO 3166-1 codes and Wikidata ids only where they were looked up. Other names go to 12-aliases.cypher.
// A changed line updates the actor in place. Who recognizes, claims or belongs to what is never a field here: that is a claim.

// Governments
UNWIND [
  {id: 'tokyo', name: 'Tokyo', longitude: 139.7, latitude: 35.7, formalName: 'Japan', iso2: 'JP', iso3: 'JPN', wikidata: 'Q17'},
  {id: 'taipei', name: 'Taipei', longitude: 121.5, latitude: 25.0, formalName: 'Republic of China', iso2: 'TW', iso3: 'TWN', wikidata: 'Q865',
   note: 'Formal name is the self-designation; whether it is a state is contested and kept as RECOGNIZES and TERRITORIAL_CLAIM_ON claims. Seat in Taipei since 1949-12.'},
  {id: 'beijing', name: 'Beijing', longitude: 116.4, latitude: 39.9, formalName: "People's Republic of China", iso2: 'CN', iso3: 'CHN', wikidata: 'Q148'},
  {id: 'washington', name: 'Washington', longitude: -77.0, latitude: 38.9, formalName: 'United States of America', iso2: 'US', iso3: 'USA', wikidata: 'Q30'},
  {id: 'canberra', name: 'Canberra', longitude: 149.1, latitude: -35.3, formalName: 'Commonwealth of Australia', iso2: 'AU', iso3: 'AUS', wikidata: 'Q408'},
  {id: 'new-delhi', name: 'New Delhi', longitude: 77.2, latitude: 28.6, formalName: 'Republic of India', iso2: 'IN', iso3: 'IND', wikidata: 'Q668'},
  {id: 'seoul', name: 'Seoul', longitude: 127.0, latitude: 37.6, formalName: 'Republic of Korea', iso2: 'KR', iso3: 'KOR', wikidata: 'Q884'},
  {id: 'pyongyang', name: 'Pyongyang', longitude: 125.8, latitude: 39.0, formalName: "Democratic People's Republic of Korea", iso2: 'KP', iso3: 'PRK', wikidata: 'Q423'},
  {id: 'manila', name: 'Manila', longitude: 121.0, latitude: 14.6, formalName: 'Republic of the Philippines', iso2: 'PH', iso3: 'PHL', wikidata: 'Q928'},
  {id: 'hanoi', name: 'Hanoi', longitude: 105.8, latitude: 21.0, formalName: 'Socialist Republic of Vietnam', iso2: 'VN', iso3: 'VNM', wikidata: 'Q881', note: 'Democratic Republic of Vietnam until 1976-07-02.'},
  {id: 'jakarta', name: 'Jakarta', longitude: 106.8, latitude: -6.2, formalName: 'Republic of Indonesia', iso2: 'ID', iso3: 'IDN', wikidata: 'Q252'},
  {id: 'kuala-lumpur', name: 'Kuala Lumpur', longitude: 101.7, latitude: 3.1, formalName: 'Malaysia', iso2: 'MY', iso3: 'MYS', wikidata: 'Q833', note: 'Federation of Malaya until 1963-09-16.'},
  {id: 'singapore', name: 'Singapore', longitude: 103.8, latitude: 1.3, formalName: 'Republic of Singapore', iso2: 'SG', iso3: 'SGP', wikidata: 'Q334', note: 'State, city and capital share the name.'},
  {id: 'bangkok', name: 'Bangkok', longitude: 100.5, latitude: 13.8, formalName: 'Kingdom of Thailand', iso2: 'TH', iso3: 'THA', wikidata: 'Q869'},
  {id: 'bandar-seri-begawan', name: 'Bandar Seri Begawan', longitude: 114.9, latitude: 4.9, formalName: 'Brunei Darussalam', iso2: 'BN', iso3: 'BRN', wikidata: 'Q921'},
  {id: 'vientiane', name: 'Vientiane', longitude: 102.6, latitude: 18.0, formalName: "Lao People's Democratic Republic", iso2: 'LA', iso3: 'LAO', wikidata: 'Q819'},
  {id: 'naypyidaw', name: 'Naypyidaw', longitude: 96.1, latitude: 19.7, formalName: 'Republic of the Union of Myanmar', iso2: 'MM', iso3: 'MMR', wikidata: 'Q836'},
  {id: 'phnom-penh', name: 'Phnom Penh', longitude: 104.9, latitude: 11.6, formalName: 'Kingdom of Cambodia', iso2: 'KH', iso3: 'KHM', wikidata: 'Q424'},
  {id: 'dili', name: 'Dili', longitude: 125.6, latitude: -8.6, formalName: 'Democratic Republic of Timor-Leste', iso2: 'TL', iso3: 'TLS', wikidata: 'Q574'},
  {id: 'wellington', name: 'Wellington', longitude: 174.8, latitude: -41.3, formalName: 'New Zealand', iso2: 'NZ', iso3: 'NZL', wikidata: 'Q664'},
  {id: 'london', name: 'London', longitude: -0.1, latitude: 51.5, formalName: 'United Kingdom of Great Britain and Northern Ireland', iso2: 'GB', iso3: 'GBR', wikidata: 'Q145'},
  {id: 'ottawa', name: 'Ottawa', longitude: -75.7, latitude: 45.4, formalName: 'Canada', iso2: 'CA', iso3: 'CAN', wikidata: 'Q16'},
  {id: 'moscow', name: 'Moscow', longitude: 37.6, latitude: 55.8, formalName: 'Russian Federation', iso2: 'RU', iso3: 'RUS', wikidata: 'Q159', note: 'Claims before 1991-12-26 are about the Soviet Union, which Russia continues.'},
  {id: 'port-moresby', name: 'Port Moresby', longitude: 147.2, latitude: -9.4, formalName: 'Independent State of Papua New Guinea', iso2: 'PG', iso3: 'PNG', wikidata: 'Q691'},
  {id: 'ngerulmud', name: 'Ngerulmud', longitude: 134.6, latitude: 7.5, formalName: 'Republic of Palau', iso2: 'PW', iso3: 'PLW', wikidata: 'Q695', note: 'The capital is also given as Melekeok, the state around Ngerulmud.'},
  {id: 'majuro', name: 'Majuro', longitude: 171.4, latitude: 7.1, formalName: 'Republic of the Marshall Islands', iso2: 'MH', iso3: 'MHL', wikidata: 'Q709'},
  {id: 'funafuti', name: 'Funafuti', longitude: 179.2, latitude: -8.5, formalName: 'Tuvalu', iso2: 'TV', iso3: 'TUV', wikidata: 'Q672'},
  {id: 'yaren', name: 'Yaren', longitude: 166.9, latitude: -0.5, formalName: 'Republic of Nauru', iso2: 'NR', iso3: 'NRU', wikidata: 'Q697', note: 'Seat of government by custom; Nauru has no official capital. Also listed as Naoero.'},
  {id: 'honiara', name: 'Honiara', longitude: 160.0, latitude: -9.4, formalName: 'Solomon Islands', iso2: 'SB', iso3: 'SLB', wikidata: 'Q685'},
  {id: 'south-tarawa', name: 'South Tarawa', longitude: 173.0, latitude: 1.3, formalName: 'Republic of Kiribati', iso2: 'KI', iso3: 'KIR', wikidata: 'Q710', note: 'The capital is also given as Tarawa.'},
  {id: 'mexico-city', name: 'Mexico City', longitude: -99.1, latitude: 19.4, formalName: 'United Mexican States', iso2: 'MX', iso3: 'MEX', wikidata: 'Q96'},
  {id: 'lima', name: 'Lima', longitude: -77.0, latitude: -12.1, formalName: 'Republic of Peru', iso2: 'PE', iso3: 'PER', wikidata: 'Q419'},
  {id: 'santiago', name: 'Santiago', longitude: -70.7, latitude: -33.4, formalName: 'Republic of Chile', iso2: 'CL', iso3: 'CHL', wikidata: 'Q298'}
] AS row
MERGE (actor:Actor {id: row.id})
SET actor:State, actor += row;

// Coalitions: groups without a founding treaty or a body of their own
UNWIND [
  {id: 'quad', name: 'Quad', formalName: 'Quadrilateral Security Dialogue', note: 'Two spells: 2007-2008 and from 2017-11. Wikidata id not verified.'},
  {id: 'aukus', name: 'AUKUS', formalName: 'AUKUS trilateral security partnership', note: 'Wikidata id not verified.'},
  {id: 'five-power-defence-arrangements', name: 'Five Power Defence Arrangements', formalName: 'Five Power Defence Arrangements'},
  {id: 'five-eyes', name: 'Five Eyes', formalName: 'UKUSA signals-intelligence community'}
] AS row
MERGE (actor:Actor {id: row.id})
SET actor:Coalition, actor += row;

// Organizations: bodies under a charter or treaty
UNWIND [
  {id: 'asean', name: 'ASEAN', longitude: 106.8, latitude: -6.2, formalName: 'Association of Southeast Asian Nations', wikidata: 'Q7768'},
  {id: 'cptpp', name: 'CPTPP', formalName: 'Comprehensive and Progressive Agreement for Trans-Pacific Partnership', note: 'Treaty body; membership = agreement in force for the party.'},
  {id: 'rcep', name: 'RCEP', formalName: 'Regional Comprehensive Economic Partnership', note: 'Treaty body; membership = agreement in force for the party.'},
  {id: 'apec', name: 'APEC', formalName: 'Asia-Pacific Economic Cooperation', note: 'Members are economies, not states.'}
] AS row
MERGE (actor:Actor {id: row.id})
SET actor:Organization, actor += row;
