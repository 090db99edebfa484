// Two steps from Taipei to Washington
// Through which governments does Taipei reach Washington in matters of defense, today?
MATCH path = (:Actor {id: 'taipei'})-[first]-(:State)-[second]-(:Actor {id: 'washington'})
WHERE first.sign = 1 AND NOT first.superseded AND first.sinceMin <= date() < first.untilMax
  AND second:DEFENSE_PLEDGE_TO|DEFENSE_COOPERATION_WITH|HOSTS_FORCES_OF|JOINT_EXERCISE_WITH
  AND NOT second.superseded AND second.sinceMin <= date() < second.untilMax
RETURN path
LIMIT 100;
