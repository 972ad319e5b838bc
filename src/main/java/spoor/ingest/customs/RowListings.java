package spoor.ingest.customs;

import java.util.ArrayList;
import java.util.List;
import spoor.ingest.claim.Claim;
import spoor.ingest.claim.Properties;
import spoor.ingest.format.Input;
import spoor.model.Confidence;

/** Where a row of a table of entities says that its entity is listed. */
final class RowListings {

    private record Listing(String authority, String programme, String listed, String removed) {}

    private final Input input;
    private final MappedColumns columns;
    private boolean authorityTold;

    RowListings(Input input, MappedColumns columns) {
        this.input = input;
        this.columns = columns;
    }

    /** Claims; none where the row says nothing of a listing. */
    List<Claim> list(List<String> cells, String entity, String place, String source) {
        List<String> authorities = Authorities.of(columns.raw(cells, Field.AUTHORITY));
        List<String> programmes = columns.texts(cells, Field.PROGRAMME).stream()
                .flatMap(cell -> EntityRow.split(cell).stream())
                .toList();
        String listed = columns.date(cells, Field.LISTED);
        String removed = columns.date(cells, Field.REMOVED);
        if (authorities.isEmpty() && programmes.isEmpty() && listed.isEmpty()) {
            return List.of();
        }
        List<Claim> claims = new ArrayList<>(1);
        for (String by : authorities.isEmpty() ? List.of(publisher()) : authorities) {
            for (String programme : programmes.isEmpty() ? List.of("") : programmes) {
                Listing listing = new Listing(by, programme, listed, removed);
                claims.add(listing(listing, entity, place, source));
            }
        }
        return claims;
    }

    private Claim listing(Listing listing, String entity, String place, String source) {
        String key = input.dataset() + "/" + (listing.authority().isEmpty() ? "-" : listing.authority()) + "/"
                + (listing.programme().isEmpty() ? "-" : listing.programme()) + "/" + entity;
        return Claim.listing(
                entity,
                stated("designation/" + key, place, source)
                        .with("authority", listing.authority())
                        .with("programme", listing.programme())
                        .with("listed", listing.listed())
                        .with("until", listing.removed())
                        .toMap(),
                stated("listed/" + key, place, source)
                        .with("confidence", Confidence.CONFIRMED.word())
                        .with("reported", listing.listed())
                        .toMap());
    }

    /** Who publishes a list is its authority; what the file is called is none. */
    private String publisher() {
        String publisher = input.about().getOrDefault("publisher", "");
        if (publisher.isEmpty() && !authorityTold) {
            authorityTold = true;
            columns.doubt(
                    "authority.unknown",
                    Field.AUTHORITY,
                    "Nothing says which authority lists them, so questions about listings do not find these. Say the"
                            + " publisher of the dataset, or a column in the mapping.");
        }
        return publisher;
    }

    private Properties stated(String id, String place, String source) {
        return Properties.of(id)
                .with("dataset", input.dataset())
                .with("row", place)
                .with("sources", List.of(source));
    }
}
