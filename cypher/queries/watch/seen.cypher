// Marks news of a watch as seen, up to a number. Uses the constraint on Watch.id.
// $id, $number: null for all
// columns: id; no row if there is no such watch
MATCH (w:Watch {id: $id})
SET w.seen = CASE
  WHEN $number IS NULL OR $number > w.news THEN w.news
  WHEN $number > w.seen THEN $number
  ELSE w.seen
END
RETURN w.id AS id
