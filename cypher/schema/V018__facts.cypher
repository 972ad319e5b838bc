// Facts about single entities, each with its source: beside the entity, joined to nothing.
CREATE CONSTRAINT fact_id IF NOT EXISTS FOR (n:Fact) REQUIRE n.id IS UNIQUE;
CREATE INDEX fact_entity IF NOT EXISTS FOR (n:Fact) ON (n.entity);
