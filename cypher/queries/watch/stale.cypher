// Watches that have not looked at this version of the data, those first that have not looked for longest.
// $version
// columns: watch
MATCH (w:Watch)
WHERE w.dataVersion <> $version AND NOT w.paused
RETURN properties(w) AS watch
ORDER BY w.looked, w.id
