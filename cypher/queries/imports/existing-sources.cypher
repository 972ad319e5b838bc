// Which of these sources the store has, and what it says about them. Uses the constraint on Source.id.
// What captured files said for them is not theirs.
// $ids
// columns: id, properties
UNWIND $ids AS id
MATCH (n:Source {id: id})
RETURN id,
       n {.*,
          filled: null,
          accessed: CASE WHEN 'accessed' IN n.filled THEN null ELSE n.accessed END,
          archived: CASE WHEN 'archived' IN n.filled THEN null ELSE n.archived END,
          sha256: CASE WHEN 'sha256' IN n.filled THEN null ELSE n.sha256 END} AS properties
