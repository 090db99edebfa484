// Taipei or Beijing: who recognized whom, and when
// Which governments recognized Taipei or Beijing, since when, and until when?
MATCH (government:Actor)-[recognition:RECOGNIZES]->(recognized:Actor)
WHERE recognized.id IN ['taipei', 'beijing']
RETURN government.name AS government, recognized.name AS recognizes, recognition.since AS since,
  CASE recognition.until WHEN '..' THEN 'today' ELSE recognition.until END AS until, recognition.summary AS summary
ORDER BY government, recognition.sinceMin
LIMIT 100;
