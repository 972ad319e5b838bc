// All pages of declarations with what columns are made of, by their ids. Uses the constraint on ShipmentPage.id for the order.
// $hidden: datasets that are not complete, $running: imports that have not ended
// columns: page (what it says once, and lists of what its declarations say), values (name and list of each currency), running (of each
// declaration whether such an import brought it in; null where of none)
MATCH (p:ShipmentPage)
WHERE p.id >= '' AND NOT p.dataset IN $hidden
WITH p ORDER BY p.id
RETURN p {.id, .dataset, .supplier, .buyer, .count, .hs, .date, .declaration, .manufacturer, .brand, .origin, .departure, .quantity, .unit, .netKg, .description} AS page,
       [name IN keys(p) WHERE name STARTS WITH 'value' | [name, p[name]]] AS values,
       CASE WHEN any(import IN $running WHERE import IN p.import) THEN [import IN p.import | import IN $running] END AS running
