// purpose: the keys and indexes of the graph, and its revision node. Safe to repeat.
// parameters: none
// Written by `npm run generate` from schema/relation-types.json; what Community cannot constrain is verified by `ipg check`.

// ids
CREATE CONSTRAINT actor_id IF NOT EXISTS FOR (n:Actor) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT place_id IF NOT EXISTS FOR (n:Place) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT alias_id IF NOT EXISTS FOR (n:Alias) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT source_id IF NOT EXISTS FOR (n:Source) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT passage_id IF NOT EXISTS FOR (n:Passage) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT claim_id IF NOT EXISTS FOR (n:Claim) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT gap_id IF NOT EXISTS FOR (n:Gap) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT coverage_id IF NOT EXISTS FOR (n:Coverage) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT relationtype_type IF NOT EXISTS FOR (n:RelationType) REQUIRE n.type IS UNIQUE;
CREATE CONSTRAINT revision_id IF NOT EXISTS FOR (n:Revision) REQUIRE n.id IS UNIQUE;

// claims by relation, and in pages by type and modality
CREATE INDEX claim_relationid IF NOT EXISTS FOR (n:Claim) ON (n.relationId);
CREATE INDEX claim_type_id IF NOT EXISTS FOR (n:Claim) ON (n.type, n.id);
CREATE INDEX claim_modality_id IF NOT EXISTS FOR (n:Claim) ON (n.modality, n.id);

// names in any script, blind to case and accents
CREATE FULLTEXT INDEX entity_names IF NOT EXISTS FOR (n:Actor|Place|Alias) ON EACH [n.name, n.formalName, n.iso2, n.iso3, n.wikidata, n.surface] OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};

// relations: one of each id, and pages by id or by date
CREATE CONSTRAINT takes_position_on_id IF NOT EXISTS FOR ()-[r:TAKES_POSITION_ON]-() REQUIRE r.id IS UNIQUE;
CREATE INDEX takes_position_on_since IF NOT EXISTS FOR ()-[r:TAKES_POSITION_ON]-() ON (r.sinceMin, r.id);
CREATE CONSTRAINT tension_with_id IF NOT EXISTS FOR ()-[r:TENSION_WITH]-() REQUIRE r.id IS UNIQUE;
CREATE INDEX tension_with_since IF NOT EXISTS FOR ()-[r:TENSION_WITH]-() ON (r.sinceMin, r.id);
CREATE CONSTRAINT defense_cooperation_with_id IF NOT EXISTS FOR ()-[r:DEFENSE_COOPERATION_WITH]-() REQUIRE r.id IS UNIQUE;
CREATE INDEX defense_cooperation_with_since IF NOT EXISTS FOR ()-[r:DEFENSE_COOPERATION_WITH]-() ON (r.sinceMin, r.id);
CREATE CONSTRAINT intelligence_sharing_with_id IF NOT EXISTS FOR ()-[r:INTELLIGENCE_SHARING_WITH]-() REQUIRE r.id IS UNIQUE;
CREATE INDEX intelligence_sharing_with_since IF NOT EXISTS FOR ()-[r:INTELLIGENCE_SHARING_WITH]-() ON (r.sinceMin, r.id);
CREATE CONSTRAINT joint_exercise_with_id IF NOT EXISTS FOR ()-[r:JOINT_EXERCISE_WITH]-() REQUIRE r.id IS UNIQUE;
CREATE INDEX joint_exercise_with_since IF NOT EXISTS FOR ()-[r:JOINT_EXERCISE_WITH]-() ON (r.sinceMin, r.id);
CREATE CONSTRAINT defense_pledge_to_id IF NOT EXISTS FOR ()-[r:DEFENSE_PLEDGE_TO]-() REQUIRE r.id IS UNIQUE;
CREATE INDEX defense_pledge_to_since IF NOT EXISTS FOR ()-[r:DEFENSE_PLEDGE_TO]-() ON (r.sinceMin, r.id);
CREATE CONSTRAINT consultation_pledge_to_id IF NOT EXISTS FOR ()-[r:CONSULTATION_PLEDGE_TO]-() REQUIRE r.id IS UNIQUE;
CREATE INDEX consultation_pledge_to_since IF NOT EXISTS FOR ()-[r:CONSULTATION_PLEDGE_TO]-() ON (r.sinceMin, r.id);
CREATE CONSTRAINT nonaggression_pledge_to_id IF NOT EXISTS FOR ()-[r:NONAGGRESSION_PLEDGE_TO]-() REQUIRE r.id IS UNIQUE;
CREATE INDEX nonaggression_pledge_to_since IF NOT EXISTS FOR ()-[r:NONAGGRESSION_PLEDGE_TO]-() ON (r.sinceMin, r.id);
CREATE CONSTRAINT military_aid_to_id IF NOT EXISTS FOR ()-[r:MILITARY_AID_TO]-() REQUIRE r.id IS UNIQUE;
CREATE INDEX military_aid_to_since IF NOT EXISTS FOR ()-[r:MILITARY_AID_TO]-() ON (r.sinceMin, r.id);
CREATE CONSTRAINT hosts_forces_of_id IF NOT EXISTS FOR ()-[r:HOSTS_FORCES_OF]-() REQUIRE r.id IS UNIQUE;
CREATE INDEX hosts_forces_of_since IF NOT EXISTS FOR ()-[r:HOSTS_FORCES_OF]-() ON (r.sinceMin, r.id);
CREATE CONSTRAINT diplomatic_support_for_id IF NOT EXISTS FOR ()-[r:DIPLOMATIC_SUPPORT_FOR]-() REQUIRE r.id IS UNIQUE;
CREATE INDEX diplomatic_support_for_since IF NOT EXISTS FOR ()-[r:DIPLOMATIC_SUPPORT_FOR]-() ON (r.sinceMin, r.id);
CREATE CONSTRAINT diplomatic_relations_with_id IF NOT EXISTS FOR ()-[r:DIPLOMATIC_RELATIONS_WITH]-() REQUIRE r.id IS UNIQUE;
CREATE INDEX diplomatic_relations_with_since IF NOT EXISTS FOR ()-[r:DIPLOMATIC_RELATIONS_WITH]-() ON (r.sinceMin, r.id);
CREATE CONSTRAINT recognizes_id IF NOT EXISTS FOR ()-[r:RECOGNIZES]-() REQUIRE r.id IS UNIQUE;
CREATE INDEX recognizes_since IF NOT EXISTS FOR ()-[r:RECOGNIZES]-() ON (r.sinceMin, r.id);
CREATE CONSTRAINT high_level_exchange_with_id IF NOT EXISTS FOR ()-[r:HIGH_LEVEL_EXCHANGE_WITH]-() REQUIRE r.id IS UNIQUE;
CREATE INDEX high_level_exchange_with_since IF NOT EXISTS FOR ()-[r:HIGH_LEVEL_EXCHANGE_WITH]-() ON (r.sinceMin, r.id);
CREATE CONSTRAINT strategic_alignment_with_id IF NOT EXISTS FOR ()-[r:STRATEGIC_ALIGNMENT_WITH]-() REQUIRE r.id IS UNIQUE;
CREATE INDEX strategic_alignment_with_since IF NOT EXISTS FOR ()-[r:STRATEGIC_ALIGNMENT_WITH]-() ON (r.sinceMin, r.id);
CREATE CONSTRAINT counterbalances_id IF NOT EXISTS FOR ()-[r:COUNTERBALANCES]-() REQUIRE r.id IS UNIQUE;
CREATE INDEX counterbalances_since IF NOT EXISTS FOR ()-[r:COUNTERBALANCES]-() ON (r.sinceMin, r.id);
CREATE CONSTRAINT military_pressure_on_id IF NOT EXISTS FOR ()-[r:MILITARY_PRESSURE_ON]-() REQUIRE r.id IS UNIQUE;
CREATE INDEX military_pressure_on_since IF NOT EXISTS FOR ()-[r:MILITARY_PRESSURE_ON]-() ON (r.sinceMin, r.id);
CREATE CONSTRAINT diplomatic_pressure_on_id IF NOT EXISTS FOR ()-[r:DIPLOMATIC_PRESSURE_ON]-() REQUIRE r.id IS UNIQUE;
CREATE INDEX diplomatic_pressure_on_since IF NOT EXISTS FOR ()-[r:DIPLOMATIC_PRESSURE_ON]-() ON (r.sinceMin, r.id);
CREATE CONSTRAINT economic_coercion_of_id IF NOT EXISTS FOR ()-[r:ECONOMIC_COERCION_OF]-() REQUIRE r.id IS UNIQUE;
CREATE INDEX economic_coercion_of_since IF NOT EXISTS FOR ()-[r:ECONOMIC_COERCION_OF]-() ON (r.sinceMin, r.id);
CREATE CONSTRAINT trade_agreement_with_id IF NOT EXISTS FOR ()-[r:TRADE_AGREEMENT_WITH]-() REQUIRE r.id IS UNIQUE;
CREATE INDEX trade_agreement_with_since IF NOT EXISTS FOR ()-[r:TRADE_AGREEMENT_WITH]-() ON (r.sinceMin, r.id);
CREATE CONSTRAINT people_exchange_with_id IF NOT EXISTS FOR ()-[r:PEOPLE_EXCHANGE_WITH]-() REQUIRE r.id IS UNIQUE;
CREATE INDEX people_exchange_with_since IF NOT EXISTS FOR ()-[r:PEOPLE_EXCHANGE_WITH]-() ON (r.sinceMin, r.id);
CREATE CONSTRAINT territorial_claim_on_id IF NOT EXISTS FOR ()-[r:TERRITORIAL_CLAIM_ON]-() REQUIRE r.id IS UNIQUE;
CREATE INDEX territorial_claim_on_since IF NOT EXISTS FOR ()-[r:TERRITORIAL_CLAIM_ON]-() ON (r.sinceMin, r.id);
CREATE CONSTRAINT administers_id IF NOT EXISTS FOR ()-[r:ADMINISTERS]-() REQUIRE r.id IS UNIQUE;
CREATE INDEX administers_since IF NOT EXISTS FOR ()-[r:ADMINISTERS]-() ON (r.sinceMin, r.id);
CREATE CONSTRAINT upholds_navigation_in_id IF NOT EXISTS FOR ()-[r:UPHOLDS_NAVIGATION_IN]-() REQUIRE r.id IS UNIQUE;
CREATE INDEX upholds_navigation_in_since IF NOT EXISTS FOR ()-[r:UPHOLDS_NAVIGATION_IN]-() ON (r.sinceMin, r.id);
CREATE CONSTRAINT restricts_navigation_in_id IF NOT EXISTS FOR ()-[r:RESTRICTS_NAVIGATION_IN]-() REQUIRE r.id IS UNIQUE;
CREATE INDEX restricts_navigation_in_since IF NOT EXISTS FOR ()-[r:RESTRICTS_NAVIGATION_IN]-() ON (r.sinceMin, r.id);
CREATE CONSTRAINT regards_as_partner_id IF NOT EXISTS FOR ()-[r:REGARDS_AS_PARTNER]-() REQUIRE r.id IS UNIQUE;
CREATE INDEX regards_as_partner_since IF NOT EXISTS FOR ()-[r:REGARDS_AS_PARTNER]-() ON (r.sinceMin, r.id);
CREATE CONSTRAINT challenges_claim_of_id IF NOT EXISTS FOR ()-[r:CHALLENGES_CLAIM_OF]-() REQUIRE r.id IS UNIQUE;
CREATE INDEX challenges_claim_of_since IF NOT EXISTS FOR ()-[r:CHALLENGES_CLAIM_OF]-() ON (r.sinceMin, r.id);
CREATE CONSTRAINT military_activity_in_id IF NOT EXISTS FOR ()-[r:MILITARY_ACTIVITY_IN]-() REQUIRE r.id IS UNIQUE;
CREATE INDEX military_activity_in_since IF NOT EXISTS FOR ()-[r:MILITARY_ACTIVITY_IN]-() ON (r.sinceMin, r.id);
CREATE CONSTRAINT upholds_stability_in_id IF NOT EXISTS FOR ()-[r:UPHOLDS_STABILITY_IN]-() REQUIRE r.id IS UNIQUE;
CREATE INDEX upholds_stability_in_since IF NOT EXISTS FOR ()-[r:UPHOLDS_STABILITY_IN]-() ON (r.sinceMin, r.id);
CREATE CONSTRAINT member_of_id IF NOT EXISTS FOR ()-[r:MEMBER_OF]-() REQUIRE r.id IS UNIQUE;
CREATE INDEX member_of_since IF NOT EXISTS FOR ()-[r:MEMBER_OF]-() ON (r.sinceMin, r.id);

// the revision: goes up with every transaction that writes
MERGE (revision:Revision {id: 'revision'}) ON CREATE SET revision.number = 0;
