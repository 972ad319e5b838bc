// Moves the checkpoint of an import, in the transaction of the batch that it describes; nothing if it is there already,
// which means that the batch was committed although its reply was lost. Uses the constraint on Import.id.
// $id, $pass, $record, $new, $changed, $unchanged
// columns: moved
MATCH (i:Import {id: $id})
WHERE i.pass < $pass OR (i.pass = $pass AND i.record < $record)
SET i.pass = $pass, i.record = $record,
    i.new = i.new + $new, i.changed = i.changed + $changed, i.unchanged = i.unchanged + $unchanged
RETURN count(i) AS moved
