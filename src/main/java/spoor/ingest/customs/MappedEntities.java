package spoor.ingest.customs;

import java.util.List;
import spoor.ingest.claim.Claim;
import spoor.ingest.claim.Properties;
import spoor.model.NodeLabel;

/** Entities as the rows of mapped tables name them. */
final class MappedEntities {

    private MappedEntities() {}

    static Claim entity(
            NodeLabel label, Party party, Particulars particulars, String dataset, String place, String source) {
        return Claim.entity(
                label,
                party.id(),
                Properties.of(party.id())
                        .with("dataset", dataset)
                        .with("row", place)
                        .with("name", party.name())
                        .with(label == NodeLabel.COMPONENT ? "makerCountry" : "country", party.country())
                        .with("identifiers", party.identifiers())
                        .with("aliases", particulars.aliases())
                        .with("addresses", particulars.addresses())
                        .with("phones", particulars.phones())
                        .with("emails", particulars.emails())
                        .with("websites", particulars.websites())
                        .with("sources", List.of(source))
                        .toMap());
    }
}
