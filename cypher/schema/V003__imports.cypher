// What imports bring: single declarations, second opinions about entities, and the imports themselves.
CREATE CONSTRAINT shipment_id IF NOT EXISTS FOR (n:Shipment) REQUIRE n.id IS UNIQUE;
CREATE INDEX shipment_relation IF NOT EXISTS FOR (n:Shipment) ON (n.relation);
CREATE CONSTRAINT entity_record_id IF NOT EXISTS FOR (n:EntityRecord) REQUIRE n.id IS UNIQUE;
CREATE INDEX entity_record_entity IF NOT EXISTS FOR (n:EntityRecord) ON (n.entity);
CREATE CONSTRAINT import_id IF NOT EXISTS FOR (n:Import) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT mapping_name IF NOT EXISTS FOR (n:Mapping) REQUIRE n.name IS UNIQUE;
