// Lists each hundredth generated firm by three authorities that have rules of ownership, since a day of 2022.
// $dataset
// columns: written
MATCH (e:Entity:Company)
WHERE e.dataset = $dataset AND toInteger(split(e.id, '/')[1]) % 100 = 7
CALL (e) {
  UNWIND [['EU', '269/2014'], ['US-OFAC', 'RUSSIA-EO14024'], ['GB-FCDO', 'Russia']] AS by
  MERGE (d:Designation {id: 'designation/' + by[0] + '/' + e.id})
  SET d.authority = by[0], d.programme = by[1], d.listed = '2022-06-01', d.dataset = $dataset
  MERGE (e)-[l:LISTED_IN {id: 'listed/' + by[0] + '/' + e.id}]->(d)
  SET l.dataset = $dataset
} IN TRANSACTIONS OF 1000 ROWS
RETURN count(*) AS written
