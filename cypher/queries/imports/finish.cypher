// Notes how an import ended. One that is done begins anew the next time. Uses the
// constraint on Import.id.
// $id, $properties
MATCH (i:Import {id: $id})
SET i += $properties, i.finishedAt = datetime()
SET i.pass = CASE i.state WHEN 'done' THEN 0 ELSE i.pass END,
    i.record = CASE i.state WHEN 'done' THEN 0 ELSE i.record END
