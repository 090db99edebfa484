// purpose: no text is still the placeholder that a draft was printed with
// finding: TEXT_PLACEHOLDER
// remedy: write the text in the script, and run `ipg seed --amend` if it is a claim's, else `ipg seed`
// parameters: $p.limit
MATCH (n:Actor|Place|Alias|Source|Passage|Claim|Gap|Coverage)
UNWIND [key IN ['summary', 'wording', 'note', 'title', 'publisher', 'locator', 'name', 'surface'] WHERE toStringOrNull(n[key]) STARTS WITH 'TODO'] AS key
RETURN coalesce(n.id, elementId(n)) AS subject, key + ' is still "' + toStringOrNull(n[key]) + '"' AS message
ORDER BY subject, message LIMIT $p.limit
