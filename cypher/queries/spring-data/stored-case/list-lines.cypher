// What a list shows of all saved cases, the last saved first: without the canvas, which may be large. Reads all of them.
// columns: line
MATCH (c:Case)
WITH c
ORDER BY c.updated DESC, c.id
RETURN c {.id, .version, .title, .tags, .nodes, .dataVersion, .created, .updated, .share, .owner, .readers, .link} AS line
