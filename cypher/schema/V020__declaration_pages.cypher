// Single declarations in pages instead of a node each: those of one relation together, what they say in lists of the same
// length, '' or NaN where one does not say it. What is there is brought over turn by turn: each takes a few declarations that
// are left, and of each of their relations the next 200 into a page, so that no turn needs much memory and none has to know all.
// The index of pages is named, since the plan is made while there are none yet.
// Stands for a text of the same effect that held all relations in memory, with the checksum
// replaces: 6d7a7af67e67e39dcaaad99f435824c4b6f41d1439b81d96ccd1dd70a0e54149
CREATE CONSTRAINT shipment_page_id IF NOT EXISTS FOR (n:ShipmentPage) REQUIRE n.id IS UNIQUE;
CREATE INDEX shipment_page_relation IF NOT EXISTS FOR (n:ShipmentPage) ON (n.relation);
CALL db.awaitIndexes(21600);
MATCH (s:Shipment)
WITH count(s) AS many
UNWIND range(1, many / 50 + 1) AS turn
CALL (turn) {
  MATCH (s:Shipment)
  WITH s LIMIT 50
  WITH DISTINCT s.relation AS relation
  CALL (relation) {
    MATCH (s:Shipment {relation: relation})
    WITH s ORDER BY coalesce(s.date, ''), s.id LIMIT 200
    RETURN collect(s) AS rows
  }
  CALL (relation) {
    OPTIONAL MATCH (p:ShipmentPage {relation: relation})
    USING INDEX p:ShipmentPage(relation)
    RETURN count(p) AS page
  }
  WITH relation, rows, page, head(rows) AS first
  WHERE first IS NOT NULL
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
} IN TRANSACTIONS OF 1 ROW;
DROP INDEX shipment_relation IF EXISTS;
DROP CONSTRAINT shipment_id IF EXISTS;
