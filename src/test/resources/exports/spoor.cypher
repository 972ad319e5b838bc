// Taken out of Spoor 1.0-test on 2026-11-27.
// Question: From <any> "firm" to any weapon
// And: ; by way of {Kyrgyzstan}
// Asked at: https://example.org/?a=1&b=2
// As Spoor asks it: {"trace":{"k":3}}
// Data version: v-42
// Counts: {"nodes":12,"edges":40,"sources":4}
// Not complete: there is more than this.
// Cut: There are more than 3.
// Rests on the decision: {"id":"d1","left":"a","right":"b","verdict":"same","by":"who","at":"2026-01-01","reason":"it's <so>","confidence":"probable"}
// Dataset ds: CC BY-NC 4.0
// Dataset other: its licence is not known
// List of EU: A "list", version 2026-07; read whole
// What stands here is what sources say. A part found in a weapon is no proof that its maker broke a law.
// Needs Neo4j 5.26 or later. Run twice it makes nothing twice.

CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT source_id IF NOT EXISTS FOR (n:Source) REQUIRE n.id IS UNIQUE;

UNWIND [
  {id: 'src-0', properties: {title: '100% 164', publisher: 'Publisher עברית 44', published: '2022', kind: 'press', country: 'US'}},
  {id: 'src-1', properties: {title: 'cr\u000Dlf\u000D\u000A 254', publisher: 'Publisher cr\u000Dlf\u000D\u000A 649', url: 'https://example.org/1?a=1&b=1', kind: 'press', country: 'US', locator: 'p. 7', accessed: '2025-03-01'}},
  {id: 'src-2', properties: {title: 'Завод 534', publisher: 'Publisher \'apostrophe 712', url: 'https://example.org/2?a=1&b=2', published: '2024-02-29', country: 'US', archived: 'https://archive.example.org/2', sha256: 'abababababababababababababababababababababababababababababababab'}},
  {id: 'src-3', properties: {title: '\'apostrophe 911', publisher: 'Publisher 有限公司 662', url: 'https://example.org/3?a=1&b=3', published: '2021-12-31', kind: 'press', country: 'US', origin: 'agency'}}
] AS row
MERGE (s:Source {id: row.id})
SET s += row.properties;

UNWIND [
  {id: 'company/n0', labels: ['Company'], properties: {aliases: ['100% 924'], country: 'RU', dataset: 'ds', dissolved: '2022', identifiers: ['inn:7736050003'], name: 'Name 0 עברית 738', sources: ['src-3']}},
  {id: 'person/n1', labels: ['Person'], properties: {aliases: ['tab\u0009in 673'], birthDate: '2021-12-31', country: 'CN', dataset: 'ds', name: 'Name 1 \'apostrophe 646', sources: ['src-2']}},
  {id: 'component/n2', labels: ['Component'], properties: {count: 844773641, dataset: 'ds', name: 'Name 2 cr\u000Dlf\u000D\u000A 208', sources: ['src-3'], weight: 66.125}},
  {id: 'weaponsystem/n3', labels: ['WeaponSystem'], properties: {dataset: 'ds', generic: false, name: 'Name 3 O\'Neil & Sons 720', note: 'cr\u000Dlf\u000D\u000A 997', sources: ['src-0'], weight: 103.125}},
  {id: 'company/n4', labels: ['Company'], properties: {addresses: ['Завод 334'], country: 'RU', dataset: 'ds', dissolved: '2021-12-31', founded: '2021-12-31', identifiers: ['inn:7736050003'], name: 'Name 4 有限公司 537', note: 'cr\u000Dlf\u000D\u000A 795', sources: ['src-2']}},
  {id: 'person/n5', labels: ['Person'], properties: {aliases: ['O\'Neil & Sons 539'], country: 'CN', dataset: 'ds', name: 'Name 5 -5 °C 602', positions: ['有限公司 156', 'עברית 201', '-5 °C 444'], sources: ['src-0']}},
  {id: 'component/n6', labels: ['Component'], properties: {count: -759441912, dataset: 'ds', name: 'Name 6 <tag/> 264', note: 'tab\u0009in 12', sources: ['src-2'], weight: 116.125}},
  {id: 'weaponsystem/n7', labels: ['WeaponSystem'], properties: {aliases: ['emoji 🛰️ 854', '\'apostrophe 291', 'emoji 🛰️ 136'], count: -197771978, dataset: 'ds', generic: false, name: 'Name 7 有限公司 395', note: '["x"] 719', sources: ['src-1'], weight: 110.125}},
  {id: 'company/n8', labels: ['Company'], properties: {addresses: [']]> 717'], aliases: ['\'apostrophe 636'], country: 'RU', dataset: 'ds', dissolved: '2022', identifiers: ['inn:7736050003'], name: 'Name 8 cr\u000Dlf\u000D\u000A 58', note: 'Завод 497', sources: ['src-3']}},
  {id: 'person/n9', labels: ['Person'], properties: {aliases: ['=1+1 427'], birthDate: '2023-05', country: 'CN', dataset: 'ds', name: 'Name 9 100% 358', note: 'O\'Neil & Sons 173', positions: ['Завод 977', '["x"] 943'], sources: ['src-3']}},
  {id: 'component/n10', labels: ['Component'], properties: {aliases: ['<tag/> 845', '=1+1 997'], dataset: 'ds', generic: true, name: 'Name 10 <tag/> 567', sources: ['src-0']}},
  {id: 'weaponsystem/n11', labels: ['WeaponSystem'], properties: {aliases: ['=1+1 524', 'Works "Nord" 382', 'tab\u0009in 750'], count: -832296249, dataset: 'ds', name: 'Name 11 Завод 307', note: 'O\'Neil & Sons 988', sources: ['src-1']}}
] AS row
MERGE (n:Entity {id: row.id})
SET n += row.properties, n:$(row.labels);

UNWIND [
  {id: 'rel-0', type: 'ASSOCIATED_WITH', from: 'company/n8', to: 'company/n0', properties: {confidence: 'confirmed', dataset: 'ds', note: 'tab\u0009in 417', reported: '2023-05', sources: ['src-1'], validFrom: '2021-12-31', validTo: '2022'}},
  {id: 'rel-0-b', type: 'OWNS', from: 'company/n4', to: 'company/n0', properties: {confidence: 'confirmed', dataset: 'ds', note: '\'apostrophe 562', reported: '2024-02-29', sources: ['src-1'], unit: 'percent', validTo: '2024-02-29', value: 57.5}},
  {id: 'rel-1', type: 'IMPORTED_BY', from: 'component/n2', to: 'company/n4', properties: {confidence: 'confirmed', dataset: 'ds', note: 'tab\u0009in 691', reported: '2022', sources: ['src-1']}},
  {id: 'rel-1-b', type: 'MANUFACTURES', from: 'company/n8', to: 'component/n6', properties: {confidence: 'possible', dataset: 'ds', note: 'O\'Neil & Sons 825', reported: '2024-02-29', sources: ['src-1'], validFrom: '2021-12-31', validTo: '2021-12-31'}},
  {id: 'rel-2', type: 'SUPPLIES', from: 'company/n0', to: 'company/n0', properties: {confidence: 'probable', currency: 'CNY', dataset: 'ds', hs: ['854231'], note: 'emoji 🛰️ 704', reported: '2022', sources: ['src-1'], validFrom: '2022', validTo: '2022', value: 6439.875}},
  {id: 'rel-2-b', type: 'MANUFACTURES', from: 'company/n8', to: 'component/n10', properties: {confidence: 'probable', dataset: 'ds', note: '["x"] 304', reported: '2022', sources: ['src-1'], validFrom: '2022', validTo: '2022'}},
  {id: 'rel-3', type: 'DIRECTS', from: 'person/n5', to: 'company/n0', properties: {confidence: 'possible', dataset: 'ds', reported: '2024-02-29', sources: ['src-1'], validFrom: '2024-02-29', validTo: '2022'}},
  {id: 'rel-3-b', type: 'MANUFACTURES', from: 'company/n4', to: 'component/n10', properties: {confidence: 'confirmed', dataset: 'ds', note: '\'apostrophe 493', reported: '2024-02-29', sources: ['src-1'], validFrom: '2023-05', validTo: '2022'}},
  {id: 'rel-4', type: 'OWNS', from: 'company/n8', to: 'company/n0', properties: {confidence: 'possible', dataset: 'ds', note: '=1+1 211', sources: ['src-1'], unit: 'percent', validFrom: '2022', validTo: '2023-05', value: 87.125}},
  {id: 'rel-4-b', type: 'OWNS', from: 'company/n0', to: 'company/n8', properties: {confidence: 'probable', dataset: 'ds', sources: ['src-1'], unit: 'percent', validTo: '2023-05', value: 92.125}},
  {id: 'rel-5', type: 'CONTROLS', from: 'company/n4', to: 'company/n8', properties: {confidence: 'possible', dataset: 'ds', note: '<tag/> 866', reported: '2021-12-31', sources: ['src-1'], validFrom: '2023-05', validTo: '2024-02-29'}},
  {id: 'rel-5-b', type: 'ASSOCIATED_WITH', from: 'company/n0', to: 'company/n0', properties: {confidence: 'confirmed', dataset: 'ds', note: 'two\u000Alines 199', sources: ['src-1'], validFrom: '2024-02-29'}},
  {id: 'rel-6', type: 'IMPORTED_BY', from: 'component/n10', to: 'company/n4', properties: {confidence: 'confirmed', dataset: 'ds', note: 'עברית 702', reported: '2021-12-31', sources: ['src-1'], validTo: '2021-12-31'}},
  {id: 'rel-6-b', type: 'DIRECTS', from: 'person/n9', to: 'company/n4', properties: {confidence: 'possible', dataset: 'ds', sources: ['src-1']}},
  {id: 'rel-7', type: 'CONTROLS', from: 'company/n4', to: 'company/n8', properties: {confidence: 'possible', dataset: 'ds', note: 'a; b 816', reported: '2023-05', sources: ['src-1'], validFrom: '2023-05'}},
  {id: 'rel-7-b', type: 'CONTROLS', from: 'company/n4', to: 'company/n4', properties: {confidence: 'possible', dataset: 'ds', note: '["x"] 483', reported: '2021-12-31', sources: ['src-1'], validFrom: '2022', validTo: '2021-12-31'}},
  {id: 'rel-8', type: 'OWNS', from: 'company/n0', to: 'company/n0', properties: {confidence: 'possible', dataset: 'ds', note: '<tag/> 362', reported: '2024-02-29', sources: ['src-1'], unit: 'percent', validTo: '2024-02-29', value: 43.375}},
  {id: 'rel-8-b', type: 'ASSOCIATED_WITH', from: 'company/n4', to: 'company/n0', properties: {confidence: 'confirmed', dataset: 'ds', note: 'עברית 972', sources: ['src-1'], validFrom: '2022', validTo: '2021-12-31'}},
  {id: 'rel-9', type: 'ASSOCIATED_WITH', from: 'company/n4', to: 'company/n8', properties: {confidence: 'probable', dataset: 'ds', reported: '2024-02-29', sources: ['src-1'], validFrom: '2024-02-29'}},
  {id: 'rel-9-b', type: 'CONTROLS', from: 'company/n0', to: 'company/n0', properties: {confidence: 'probable', dataset: 'ds', note: '["x"] 359', reported: '2024-02-29', sources: ['src-1']}},
  {id: 'rel-10', type: 'SUPPLIES', from: 'company/n0', to: 'company/n0', properties: {confidence: 'probable', currency: 'CNY', dataset: 'ds', hs: ['854231'], note: '["x"] 116', sources: ['src-1'], validTo: '2024-02-29', value: 6600.0}},
  {id: 'rel-10-b', type: 'DIRECTS', from: 'person/n5', to: 'company/n4', properties: {confidence: 'probable', dataset: 'ds', reported: '2022', sources: ['src-1'], validFrom: '2024-02-29', validTo: '2022'}},
  {id: 'rel-11', type: 'IMPORTED_BY', from: 'component/n2', to: 'company/n4', properties: {confidence: 'probable', dataset: 'ds', note: '有限公司 388', reported: '2024-02-29', sources: ['src-1'], validFrom: '2024-02-29', validTo: '2023-05'}},
  {id: 'rel-11-b', type: 'IMPORTED_BY', from: 'component/n2', to: 'company/n4', properties: {confidence: 'possible', dataset: 'ds', sources: ['src-1'], validFrom: '2022', validTo: '2024-02-29'}},
  {id: 'rel-12', type: 'ASSOCIATED_WITH', from: 'company/n8', to: 'company/n0', properties: {confidence: 'confirmed', dataset: 'ds', reported: '2023-05', sources: ['src-1'], validFrom: '2024-02-29', validTo: '2022'}},
  {id: 'rel-12-b', type: 'DIRECTS', from: 'person/n9', to: 'company/n8', properties: {confidence: 'probable', dataset: 'ds', reported: '2021-12-31', sources: ['src-1'], validFrom: '2023-05', validTo: '2023-05'}},
  {id: 'rel-13', type: 'ASSOCIATED_WITH', from: 'company/n4', to: 'company/n8', properties: {confidence: 'probable', dataset: 'ds', reported: '2021-12-31', sources: ['src-1'], validTo: '2022'}},
  {id: 'rel-13-b', type: 'SUPPLIES', from: 'company/n8', to: 'company/n4', properties: {confidence: 'confirmed', currency: 'CNY', dataset: 'ds', hs: ['854231'], reported: '2023-05', sources: ['src-1'], value: 8087.625}},
  {id: 'rel-14', type: 'DIRECTS', from: 'person/n1', to: 'company/n0', properties: {confidence: 'confirmed', dataset: 'ds', note: '-5 °C 90', reported: '2022', sources: ['src-1'], validFrom: '2024-02-29', validTo: '2024-02-29'}},
  {id: 'rel-14-b', type: 'SUPPLIES', from: 'company/n8', to: 'company/n0', properties: {confidence: 'confirmed', currency: 'CNY', dataset: 'ds', hs: ['854231'], note: 'Завод 192', reported: '2023-05', sources: ['src-1'], validFrom: '2024-02-29', validTo: '2021-12-31', value: 3417.875}},
  {id: 'rel-15', type: 'ASSOCIATED_WITH', from: 'company/n4', to: 'company/n0', properties: {confidence: 'confirmed', dataset: 'ds', note: '-5 °C 812', reported: '2021-12-31', sources: ['src-1'], validFrom: '2024-02-29', validTo: '2024-02-29'}},
  {id: 'rel-15-b', type: 'IMPORTED_BY', from: 'component/n6', to: 'company/n0', properties: {confidence: 'probable', dataset: 'ds', note: ']]> 383', sources: ['src-1'], validTo: '2024-02-29'}},
  {id: 'rel-16', type: 'IMPORTED_BY', from: 'component/n6', to: 'company/n0', properties: {confidence: 'probable', dataset: 'ds', sources: ['src-1'], validFrom: '2023-05', validTo: '2021-12-31'}},
  {id: 'rel-16-b', type: 'SUPPLIES', from: 'company/n4', to: 'company/n4', properties: {confidence: 'probable', currency: 'CNY', dataset: 'ds', hs: ['854231'], reported: '2021-12-31', sources: ['src-1'], validFrom: '2021-12-31', validTo: '2023-05', value: 5204.0}},
  {id: 'rel-17', type: 'DIRECTS', from: 'person/n1', to: 'company/n0', properties: {confidence: 'probable', dataset: 'ds', sources: ['src-1'], validFrom: '2021-12-31', validTo: '2021-12-31'}},
  {id: 'rel-17-b', type: 'ASSOCIATED_WITH', from: 'company/n4', to: 'company/n8', properties: {confidence: 'probable', dataset: 'ds', note: '\'apostrophe 471', reported: '2021-12-31', sources: ['src-1']}},
  {id: 'rel-18', type: 'DIRECTS', from: 'person/n9', to: 'company/n0', properties: {confidence: 'possible', dataset: 'ds', note: '有限公司 392', sources: ['src-1'], validTo: '2022'}},
  {id: 'rel-18-b', type: 'SUPPLIES', from: 'company/n0', to: 'company/n8', properties: {confidence: 'probable', currency: 'CNY', dataset: 'ds', hs: ['854231'], note: '\'apostrophe 205', sources: ['src-1'], validTo: '2021-12-31', value: 5413.25}},
  {id: 'rel-19', type: 'OWNS', from: 'company/n4', to: 'company/n4', properties: {confidence: 'confirmed', dataset: 'ds', note: 'Works "Nord" 193', reported: '2023-05', sources: ['src-1'], unit: 'percent', validFrom: '2022', value: 59.5}},
  {id: 'rel-19-b', type: 'MANUFACTURES', from: 'company/n0', to: 'component/n10', properties: {confidence: 'probable', dataset: 'ds', note: '["x"] 186', sources: ['src-1']}}
] AS row
MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to})
MERGE (a)-[r:$(row.type) {id: row.id}]->(b)
SET r += row.properties;

