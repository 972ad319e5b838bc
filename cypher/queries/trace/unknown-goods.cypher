// Which components, categories and tiers a question asks for that the graph does not have. Codes are not looked for: any
// relation may carry one, and they have no index.
// $goods: as in paths.cypher
// columns: field, value
// Index used: the constraint on Entity.id for components; the rest is found by a scan of components and codes.
CALL () {
  UNWIND $goods.components AS id
  WITH id WHERE NOT EXISTS { (:Component&Entity {id: id}) }
  RETURN 'components' AS field, id AS value
  UNION ALL
  UNWIND $goods.categories AS category
  WITH category WHERE NOT EXISTS { (:Component {category: category}) }
  RETURN 'categories' AS field, category AS value
  UNION ALL
  UNWIND $goods.tiers AS tier
  WITH tier WHERE NOT EXISTS { (:HsCode {tier: tier}) }
  RETURN 'tiers' AS field, tier AS value
}
RETURN field, value
