// What a list shows of all saved cases, the last saved first: without the canvas, which may be large. Reads all of them. One
// that somebody removes meanwhile may have lost some of its properties, and is left out.
// columns: line
MATCH (c:Case)
WITH c {.id, .version, .title, .tags, .nodes, .dataVersion, .created, .updated, .share, .owner, .readers, .link} AS line
WHERE all(key IN ['id', 'version', 'title', 'tags', 'nodes', 'dataVersion', 'created', 'updated'] WHERE line[key] IS NOT NULL)
RETURN line
ORDER BY line.updated DESC, line.id
