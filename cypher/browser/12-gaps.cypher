// What the sources leave unsaid
// On which matters does a source say nothing, and why? A gap is kept, never filled in.
MATCH holding = (gap:Gap)-[:HOLDER]->(:Actor)
MATCH toward = (gap)-[:TOWARD]->(:Actor|Place)
RETURN holding, toward, gap.aspect AS aspect, gap.side AS side, gap.reason AS reason, gap.note AS note
ORDER BY aspect, side
LIMIT 100;
