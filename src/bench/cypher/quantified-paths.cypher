// Purpose: the best paths between two sets, by a quantified pattern and sorting. It must be told that three hops are
//   enough: with six it would have to find all walks first.
// Texts put in: count. Columns: hops, cost. Index: none, ends by label.
MATCH path = (start:Start)-[:HOP]->{1,3}(end:End)
RETURN length(path) AS hops, reduce(sum = 0.0, hop IN relationships(path) | sum + hop.cost) AS cost
ORDER BY hops, cost LIMIT $count
