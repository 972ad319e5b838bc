// Single declarations in pages instead of a node each: those of one relation together, what they say in lists of the same
// length, '' or NaN where one does not say it. What is there is brought over, few relations at a time, as far as memory for a
// transaction reaches; then those of relations with many, and those that no relation sums up, as an import leaves them that has
// not ended, each in a page of its own. A range in steps of 200 is not empty even if its end lies before its start.
CREATE CONSTRAINT shipment_page_id IF NOT EXISTS FOR (n:ShipmentPage) REQUIRE n.id IS UNIQUE;
CREATE INDEX shipment_page_relation IF NOT EXISTS FOR (n:ShipmentPage) ON (n.relation);
MATCH ()-[r:SUPPLIES]->()
WHERE r.count <= 100
WITH r.id AS relation
CALL (relation) {
  MATCH (s:Shipment {relation: relation})
  WITH s ORDER BY coalesce(s.date, ''), s.id
  WITH collect(s) AS declarations
  WHERE size(declarations) > 0
  UNWIND range(0, size(declarations) - 1, 200) AS from
  WITH declarations[from..from + 200] AS rows, from / 200 AS page
  WITH rows, page, head(rows) AS first
  CREATE (p:ShipmentPage {id: relation + '#' + toString(page), relation: relation, page: page, count: size(rows)})
  SET p.ids = [s IN rows | s.id], p.dataset = first.dataset, p.supplier = first.supplier, p.buyer = first.buyer
  WITH p, rows
  UNWIND rows AS row
  UNWIND keys(row) AS key
  WITH p, rows, collect(DISTINCT key) AS keys
  UNWIND [key IN keys WHERE NOT key IN ['id', 'relation', 'dataset', 'supplier', 'buyer']] AS key
  WITH p, rows, key, CASE WHEN any(s IN rows WHERE s[key] IS :: FLOAT NOT NULL) THEN NaN ELSE '' END AS unknown
  SET p[key] = [s IN rows | coalesce(s[key], unknown)]
  WITH DISTINCT p, rows
  UNWIND rows AS s
  DELETE s
} IN TRANSACTIONS OF 100 ROWS;
MATCH (s:Shipment)
CALL (s) {
  CREATE (p:ShipmentPage {id: s.relation + '#' + s.id, relation: s.relation, page: 0, count: 1, ids: [s.id]})
  SET p.dataset = s.dataset, p.supplier = s.supplier, p.buyer = s.buyer
  FOREACH (key IN [key IN keys(s) WHERE NOT key IN ['id', 'relation', 'dataset', 'supplier', 'buyer']] | SET p[key] = [s[key]])
  DELETE s
} IN TRANSACTIONS OF 500 ROWS;
DROP INDEX shipment_relation IF EXISTS;
DROP CONSTRAINT shipment_id IF EXISTS;
