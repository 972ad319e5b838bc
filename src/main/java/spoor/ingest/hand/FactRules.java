package spoor.ingest.hand;

import static spoor.ingest.hand.ClaimRules.at;
import static spoor.ingest.hand.ClaimRules.in;
import static spoor.ingest.hand.ClaimRules.said;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import spoor.ingest.claim.Claim;
import spoor.ingest.claim.Properties;
import spoor.ingest.read.StoredTexts;
import spoor.model.BadInput;
import spoor.model.FactKind;
import spoor.model.Identifier;
import spoor.model.NodeLabel;

/** What may be said of one entity by hand, and as which claim it is brought in. */
final class FactRules {

    private static final String VALUE = "fact.value";

    private FactRules() {}

    /** @throws BadInput naming the field, for the first that is wrong; the entity is looked at by {@link #requireFitting} */
    static void require(ClaimDraft.Fact fact) {
        FactKind kind = at("fact.kind", () -> FactKind.requireWord(said("fact.kind", fact.kind())));
        String value = said(VALUE, fact.value());
        ClaimRules.requireShort(VALUE, value, ClaimRules.LONGEST_TEXT);
        switch (kind) {
            case IDENTIFIER -> requireIdentifier(value);
            case COUNTRY -> ClaimRules.requireCountry(VALUE, value, false);
            case ALIAS, ADDRESS, POSITION, LISTING -> {}
        }
        ClaimRules.requireShort("fact.programme", fact.programme(), ClaimRules.LONGEST_TEXT);
        if (kind != FactKind.LISTING && fact.programme() != null) {
            throw in("fact.programme", new BadInput("claim.fact", "Only a listing has a programme."));
        }
    }

    private static void requireIdentifier(String text) {
        Identifier identifier = at(VALUE, () -> Identifier.requireText(text, ""));
        if (identifier.kind().isNational() && identifier.country().isEmpty()) {
            throw in(
                    VALUE,
                    new BadInput(
                            "claim.fact", "Each country has numbers of this kind; say which, as in crno:HK:2756979."));
        }
        if (!identifier.country().isEmpty()) {
            ClaimRules.requireCountry(VALUE, identifier.country(), false);
        }
    }

    /** Whether such a fact can be said of such an entity. */
    static void requireFitting(ClaimDraft.Fact fact, EndName about) {
        FactKind kind = kindOf(fact);
        if (!kind.subjects().contains(about.kind())) {
            String subjects =
                    kind.subjects().stream().map(NodeLabel::label).sorted().collect(Collectors.joining(", "));
            throw in("from", new BadInput("claim.ends", "This is said of %s, not of %s.", subjects, about.label()));
        }
    }

    static FactKind kindOf(ClaimDraft.Fact fact) {
        return FactKind.requireWord(String.valueOf(fact.kind()));
    }

    /** @param properties what a claim has beside the fact, {@code id} among them */
    static Claim claim(ClaimDraft.Fact fact, String about, Properties properties) {
        FactKind kind = kindOf(fact);
        String value = stored(kind, String.valueOf(fact.value()));
        return switch (kind) {
            case LISTING -> listing(about, value, fact.programme(), properties);
            case IDENTIFIER, ALIAS, COUNTRY, ADDRESS, POSITION -> Claim.fact(kind, value, about, properties.toMap());
        };
    }

    private static String stored(FactKind kind, String value) {
        return switch (kind) {
            case IDENTIFIER -> Identifier.requireText(value, "").text();
            case ALIAS, COUNTRY, ADDRESS, POSITION, LISTING -> StoredTexts.clean(value);
        };
    }

    private static Claim listing(String about, String authority, @Nullable String programme, Properties properties) {
        var listing = properties.toMap();
        Properties designation = Properties.of("designation/" + listing.get("id"))
                .with("dataset", listing.get("dataset"))
                .with("row", listing.get("row"))
                .with("authority", authority)
                .with("programme", programme == null ? null : StoredTexts.clean(programme))
                .with("listed", listing.get("validFrom"))
                .with("sources", listing.get("sources"));
        return Claim.listing(about, designation.toMap(), listing);
    }
}
