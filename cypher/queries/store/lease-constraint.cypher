// Keeps leases apart. Not part of the schema files, because the schema itself is set up under a lease.
CREATE CONSTRAINT lease_name IF NOT EXISTS FOR (n:Lease) REQUIRE n.name IS UNIQUE
