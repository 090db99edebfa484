// Written by `npm run generate` from docs/cookbook.md.

/** A question that is ready to run. */
export interface Recipe {
  readonly title: string;
  readonly query: string;
}

/** The questions of the cookbook, by its sections. */
export const COOKBOOK: readonly { readonly title: string; readonly recipes: readonly Recipe[] }[] = [
  {
    "title": "Names, words, size",
    "recipes": [
      {
        "title": "1. Whom or what may 台湾 mean?",
        "query": "{\n  search(text: \"台湾\", first: 10) { surface language entity { id __typename } }\n}\n"
      },
      {
        "title": "2. Which relation types are there?",
        "query": "{\n  relationTypes { type aspect sign meaning }\n}\n"
      },
      {
        "title": "3. How much is recorded, how much do I see, and is any of it disputed or withdrawn?",
        "query": "{\n  today: relations(first: 1) { totalCount }\n  ever: relations(history: true, first: 1) { totalCount }\n  sure: relations(filter: { minConfidence: HIGH }, first: 1) { totalCount }\n  disputed: relations(filter: { disputed: true }, history: true, first: 1) { totalCount }\n  claims(first: 1) { totalCount }\n  claimsWithRetracted: claims(filter: { retracted: true }, first: 1) { totalCount }\n}\n"
      }
    ]
  },
  {
    "title": "A pair, a place",
    "recipes": [
      {
        "title": "4. What stands between Tokyo and Beijing today?",
        "query": "{\n  actor(name: \"日本\") {\n    relations(with: \"中国\", first: 20) {\n      edges { node { type from { name } since modality confidence } }\n    }\n  }\n}\n"
      },
      {
        "title": "5. Who recognizes Taipei, and who keeps an office?",
        "query": "{\n  actor(name: \"中華民國\") {\n    relations(types: [RECOGNIZES, DIPLOMATIC_RELATIONS_WITH], first: 20) {\n      edges { node { type other { name } standing since } }\n    }\n  }\n}\n"
      },
      {
        "title": "6. Who presses Taipei, and by what means?",
        "query": "{\n  actor(name: \"Taiwan\") {\n    relations(types: [MILITARY_PRESSURE_ON, DIPLOMATIC_PRESSURE_ON, ECONOMIC_COERCION_OF], direction: INCOMING, first: 20) {\n      edges { node { type from { name } trend since confidence claims(first: 5) { inferred } } }\n    }\n  }\n}\n"
      },
      {
        "title": "7. Who sails the Taiwan Strait, and who only speaks of free passage?",
        "query": "{\n  inTheStrait: relations(filter: { to: \"Formosa Strait\" }, first: 20) { ...rows }\n  inWords: relations(filter: { types: [UPHOLDS_NAVIGATION_IN], sector: DECLARED }, first: 20) { ...rows }\n}\n\nfragment rows on RelationConnection {\n  edges { node { from { name } to { name } sectors since confidence } }\n}\n"
      },
      {
        "title": "8. Who claims which islands, and who holds them?",
        "query": "{\n  places(kind: ISLANDS, first: 10) {\n    edges {\n      node {\n        name\n        relations(types: [ADMINISTERS, TERRITORIAL_CLAIM_ON], first: 20) {\n          edges { node { type from { name } since summary } }\n        }\n      }\n    }\n  }\n}\n"
      }
    ]
  },
  {
    "title": "Groups and lists",
    "recipes": [
      {
        "title": "9. Who belongs to ASEAN, in what rank?",
        "query": "{\n  actor(name: \"东盟\") {\n    relations(types: [MEMBER_OF], orderBy: SINCE_ASC, first: 20) {\n      edges { node { other { name } standing since } }\n    }\n  }\n}\n"
      },
      {
        "title": "10. At which tables do Washington, Tokyo and Beijing sit together?",
        "query": "{\n  organizations: actors(kind: ORGANIZATION, first: 10) { ...table }\n  coalitions: actors(kind: COALITION, first: 10) { ...table }\n}\n\nfragment table on ActorConnection {\n  edges {\n    node {\n      name\n      washington: relations(types: [MEMBER_OF], with: \"washington\", first: 1) { totalCount }\n      tokyo: relations(types: [MEMBER_OF], with: \"tokyo\", first: 1) { totalCount }\n      beijing: relations(types: [MEMBER_OF], with: \"beijing\", first: 1) { totalCount }\n    }\n  }\n}\n"
      },
      {
        "title": "11. Which defense instruments in force are the newest?",
        "query": "{\n  relations(\n    filter: { aspects: [DEFENSE], status: IN_FORCE, minConfidence: MODERATE }\n    orderBy: SINCE_DESC\n    first: 5\n  ) {\n    totalCount\n    edges { node { type from { name } to { name } since confidence } }\n  }\n}\n"
      }
    ]
  },
  {
    "title": "Time",
    "recipes": [
      {
        "title": "12. Who hosted whose forces in the middle of 1979?",
        "query": "{\n  relations(filter: { types: [HOSTS_FORCES_OF] }, asOf: \"1979-06-30\", first: 20) {\n    edges { node { from { name } to { name } since until certainty } }\n  }\n}\n"
      },
      {
        "title": "13. Who was in the Quad in 2012, and who ever?",
        "query": "{\n  in2012: relations(filter: { types: [MEMBER_OF], to: \"日米豪印\" }, asOf: \"2012-01-01\", first: 10) { ...members }\n  ever: relations(filter: { types: [MEMBER_OF], to: \"日米豪印\" }, history: true, first: 10) { ...members }\n}\n\nfragment members on RelationConnection {\n  edges { node { from { name } since until } }\n}\n"
      },
      {
        "title": "14. What does a day leave out?",
        "query": "{\n  dated: actor(id: \"tokyo\", asOf: \"2020-01-01\") {\n    relations(with: \"taipei\", first: 20) { ...rows }\n  }\n  withUndated: actor(id: \"tokyo\", asOf: \"2020-01-01\", undated: INCLUDE) {\n    relations(with: \"taipei\", first: 20) { ...rows }\n  }\n}\n\nfragment rows on RelationConnection {\n  edges { node { type spell certainty } }\n}\n"
      },
      {
        "title": "15. What has ended between Tokyo and Taipei, and what was overtaken?",
        "query": "{\n  actor(id: \"tokyo\") {\n    relations(\n      with: \"taipei\"\n      types: [DEFENSE_COOPERATION_WITH, DIPLOMATIC_RELATIONS_WITH, DIPLOMATIC_SUPPORT_FOR, RECOGNIZES]\n      history: true\n      first: 20\n    ) {\n      edges { node { type spell until superseded supersededBy { spell } } }\n    }\n  }\n}\n"
      }
    ]
  },
  {
    "title": "Evidence",
    "recipes": [
      {
        "title": "16. Do Tokyo and Taipei exercise together: done, wanted or advised, and who says so?",
        "query": "{\n  claims(filter: { type: JOINT_EXERCISE_WITH, subject: \"Tokyo\", object: \"Taipei\" }, first: 10) {\n    edges {\n      node {\n        modality\n        credibility\n        summary\n        evidence(first: 5) { locator source { reliability } }\n      }\n    }\n  }\n}\n"
      },
      {
        "title": "17. What does the weakest source say of Beijing, and does anything else bear it out?",
        "query": "{\n  claims(filter: { source: \"src-japan-taiwan-article\", subject: \"Beijing\" }, first: 20) {\n    edges { node { summary credibility relation { type sourceCount confidence } } }\n  }\n}\n"
      },
      {
        "title": "18. What is expected to come, how likely, and on whose word?",
        "query": "{\n  claims(filter: { modality: FORECAST }, first: 20) {\n    edges { node { type summary likelihood attributedTo { words } relation { id } } }\n  }\n}\n"
      }
    ]
  },
  {
    "title": "Change and networks",
    "recipes": [
      {
        "title": "19. What did Tokyo change toward Taipei, and what does the source leave unstated?",
        "query": "{\n  shifts(holder: \"Tokyo\", toward: \"Taipei\", first: 10) {\n    aspect\n    toward { name }\n    state\n    previous { label }\n    current { label }\n    gap { reason }\n  }\n}\n"
      },
      {
        "title": "20. Whom do Canberra's treaty partners have to help defend?",
        "query": "{\n  actor(name: \"Australia\") {\n    relations(types: [DEFENSE_PLEDGE_TO], direction: OUTGOING, first: 10) {\n      edges {\n        node {\n          status\n          other {\n            name\n            relations(types: [DEFENSE_PLEDGE_TO], direction: OUTGOING, first: 20) {\n              edges { node { other { name } since status } }\n            }\n          }\n        }\n      }\n    }\n  }\n}\n"
      }
    ]
  },
  {
    "title": "Between two",
    "recipes": [
      {
        "title": "21. How are Canberra and Taipei connected in defense, past Washington?",
        "query": "{\n  paths(from: \"Canberra\", to: \"Taipei\", avoid: [\"Washington\"], maxHops: 3, first: 3,\n    types: [DEFENSE_COOPERATION_WITH, DEFENSE_PLEDGE_TO, MILITARY_AID_TO]) {\n    isCut\n    shortest { weight hops { from { name } to { name } relationCount } }\n  }\n}\n"
      },
      {
        "title": "22. When were London and Taipei both bound to Washington?",
        "query": "{\n  paths(from: \"London\", to: \"Taipei\", maxHops: 2, history: true, overlap: true, types: [INTELLIGENCE_SHARING_WITH, DEFENSE_PLEDGE_TO]) {\n    shortest { common { from until certainty } }\n  }\n}\n"
      },
      {
        "title": "23. What passed between Washington and Taipei, in order of time?",
        "query": "{\n  dyad(a: \"Washington\", b: \"Taipei\") {\n    timeline(first: 50) { placement relation { type since until status } }\n  }\n}\n"
      },
      {
        "title": "24. How do Tokyo and Taipei stand, matter by matter?",
        "query": "{\n  dyad(a: \"Tokyo\", b: \"Taipei\") { sign byAspect { aspect sign relationCount } }\n}\n"
      },
      {
        "title": "25. Which friends have Manila and Tokyo in common?",
        "query": "{\n  commonPartners(a: \"Manila\", b: \"Tokyo\", first: 20) {\n    totalCount\n    partners { partner { name } withA { relationCount } withB { relationCount } }\n  }\n}\n"
      },
      {
        "title": "26. Who sat with Tokyo in a coalition, and when?",
        "query": "{\n  inherited(of: \"Tokyo\", rules: [SHARED_MEMBERSHIP], history: true, first: 20) {\n    inherited { body { name } other { name } period { from until } }\n  }\n}\n"
      }
    ]
  },
  {
    "title": "Yes, no, or unknown",
    "recipes": [
      {
        "title": "27. Was Tokyo in the Quad in 2012?",
        "query": "{\n  holds(from: \"Tokyo\", to: \"Quad\", type: MEMBER_OF, at: \"2012-01-01\") {\n    answer\n    basis\n    relations(first: 5) { id until }\n  }\n}\n"
      },
      {
        "title": "28. Is Seoul a member of the Quad, and who says that it is not?",
        "query": "{\n  holds(from: \"Seoul\", to: \"Quad\", type: MEMBER_OF) {\n    answer\n    basis\n    coverage { id evidence(first: 5) { source { title } } }\n  }\n}\n"
      }
    ]
  },
  {
    "title": "Structure",
    "recipes": [
      {
        "title": "29. Who and what stands around the Senkaku Islands?",
        "query": "{\n  neighbourhood(of: \"Senkaku Islands\", hops: 1, limit: 20) {\n    nodes { hops relationCount entity { name } }\n  }\n}\n"
      },
      {
        "title": "30. Which triangles do the powers around Taipei form, and are they in balance?",
        "query": "{\n  triads(among: [\"Tokyo\", \"Taipei\", \"Beijing\", \"Washington\", \"Seoul\", \"Manila\"], first: 20) {\n    triads { kind balanced actors { name } }\n  }\n}\n"
      },
      {
        "title": "31. How did the triangles of the region come about?",
        "query": "{\n  balance(from: \"2008-01-01\", until: \"2026-01-01\") { day counts { total balanced } }\n}\n"
      },
      {
        "title": "32. Who had most friends in 1985?",
        "query": "{\n  ranking(by: DEGREE, asOf: \"1985-01-01\") { rows(first: 6) { rank value actor { name } adverse } }\n}\n"
      },
      {
        "title": "33. Who stood with whom in 1985?",
        "query": "{\n  blocs(asOf: \"1985-01-01\") { rows(first: 3) { size actors(first: 20) { name } } }\n}\n"
      }
    ]
  },
  {
    "title": "Counts over the graph",
    "recipes": [
      {
        "title": "34. What are Tokyo's relations about?",
        "query": "{\n  distribution(by: ASPECT, filter: { involving: \"Tokyo\" }) { buckets { key count } }\n}\n"
      },
      {
        "title": "35. How did Washington's defense pledges grow?",
        "query": "{\n  timeSeries(filter: { types: [DEFENSE_PLEDGE_TO], from: \"Washington\" }, from: \"1950-01-01\", until: \"1960-01-01\") {\n    points { day certain began ended }\n  }\n}\n"
      }
    ]
  },
  {
    "title": "To draw",
    "recipes": [
      {
        "title": "36. Where do Tokyo, Taipei, Beijing and the Senkaku Islands lie, and how much is between them?",
        "query": "{\n  subgraph(of: [\"Tokyo\", \"Taipei\", \"Beijing\", \"Senkaku Islands\"]) {\n    nodes { entity { name longitude latitude } relationCount totalRelations }\n  }\n}\n"
      },
      {
        "title": "37. From when to when may a picture show what was between Washington and Taipei?",
        "query": "{\n  subgraph(of: [\"Washington\", \"Taipei\"], types: [DEFENSE_PLEDGE_TO, DIPLOMATIC_RELATIONS_WITH, RECOGNIZES], history: true) {\n    relations { id sinceMin sinceMax untilMin untilMax supersededFrom }\n  }\n}\n"
      },
      {
        "title": "38. What could be drawn beside Taipei?",
        "query": "{\n  neighbours(of: \"Taipei\") {\n    byType { type relationCount entityCount }\n  }\n}\n"
      }
    ]
  }
];
