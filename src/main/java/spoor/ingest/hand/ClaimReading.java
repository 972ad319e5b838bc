package spoor.ingest.hand;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import spoor.ingest.claim.Claim;
import spoor.ingest.claim.Entry;
import spoor.ingest.claim.EntrySink;
import spoor.ingest.claim.HsDigits;
import spoor.ingest.claim.Properties;
import spoor.ingest.format.Reading;
import spoor.ingest.read.StoredTexts;
import spoor.model.RelationType;
import spoor.model.Support;

/** What was entered by hand, as the records of a file: each claim one, with its document and what it made. */
final class ClaimReading implements Reading {

    private static final String FILE = "claims";

    private final String dataset;
    private final List<EnteredClaim> claims;
    private final CitedDocuments documents;
    private final Map<String, Claim> made = new HashMap<>();

    /**
     * @param claims what the dataset says
     * @param makers of entities that these claims tie and do not make themselves
     */
    ClaimReading(String dataset, List<EnteredClaim> claims, List<EnteredClaim> makers) {
        this.dataset = dataset;
        this.claims = claims;
        this.documents = new CitedDocuments(dataset, claims);
        makers.forEach(this::noteMade);
        claims.forEach(this::noteMade);
    }

    /** Ids of the ends that these claims do not make. */
    static Set<String> foreignEnds(List<EnteredClaim> claims) {
        Set<String> ids = new HashSet<>();
        claims.forEach(claim -> claim.ends().forEach(end -> ids.add(end.id())));
        return ids;
    }

    private void noteMade(EnteredClaim claim) {
        note(claim, claim.from(), claim.draft().from());
        if (claim.to() != null) {
            note(claim, claim.to(), claim.draft().to());
        }
    }

    private void note(EnteredClaim claim, EndName end, ClaimDraft.@Nullable End said) {
        if (end.made() && said != null) {
            Properties properties = Properties.of(end.id())
                    .with("dataset", dataset)
                    .with("row", place(claim))
                    .with("name", StoredTexts.clean(end.name()))
                    .with("country", said.country())
                    .with("sources", List.of(documents.idOf(claim)));
            made.put(end.id(), Claim.entity(end.kind(), end.id(), properties.toMap()));
        }
    }

    private static String place(EnteredClaim claim) {
        return "claim " + claim.id();
    }

    @Override
    public void read(EntrySink sink) {
        long number = 0;
        for (EnteredClaim claim : claims) {
            number++;
            sink.accept(new Entry(FILE, number, number, stated(claim), List.of()));
        }
        sink.conclude(List.of());
    }

    private List<Claim> stated(EnteredClaim claim) {
        List<Claim> stated = new ArrayList<>();
        stated.add(documents.of(claim));
        for (EndName end : claim.ends()) {
            Claim entity = made.get(end.id());
            if (entity != null) {
                stated.add(citing(entity));
                stated.add(entity);
            }
        }
        stated.add(said(claim));
        return stated;
    }

    /** The document of whoever made an entity, which may be a claim that was taken back since. */
    private Claim citing(Claim entity) {
        return documents.cited(String.valueOf(
                ((List<?>) Objects.requireNonNull(entity.properties().get("sources"))).getFirst()));
    }

    private Claim said(EnteredClaim claim) {
        ClaimDraft.Fact fact = claim.draft().fact();
        return fact == null
                ? relation(claim, Objects.requireNonNull(claim.to()))
                : FactRules.claim(fact, claim.from().id(), properties(claim));
    }

    /** What relations and facts have alike. */
    private Properties properties(EnteredClaim claim) {
        ClaimDraft draft = claim.draft();
        ClaimDraft.Document document = Objects.requireNonNull(draft.source());
        return Properties.of(claim.relation())
                .with("dataset", dataset)
                .with("row", place(claim))
                .with("confidence", draft.confidence())
                .with("sources", List.of(documents.idOf(claim)))
                .with("reported", document.published())
                .with("validFrom", draft.validFrom())
                .with("validTo", draft.validTo())
                .with("quote", clean(draft.quote()))
                .with("note", clean(draft.note()))
                .with("locator", clean(document.locator()));
    }

    private Claim relation(EnteredClaim claim, EndName to) {
        ClaimDraft draft = claim.draft();
        Double share = draft.share();
        Properties properties = properties(claim)
                .with("hs", codes(draft))
                .with("components", draft.components())
                .with("value", share == null ? draft.value() : share)
                .with("currency", share == null ? draft.currency() : null)
                .with("quantity", draft.quantity())
                .with("unit", share == null ? draft.unit() : "percent")
                .with(Support.PROPERTY, List.of(support(claim).text()));
        RelationType type = RelationType.requireType(String.valueOf(draft.relation()));
        return Claim.relation(type, claim.from().id(), to.id(), properties.toMap());
    }

    /**
     * What the document says: whoever enters a relation says that it states all that was entered. Of what follows from a decision it
     * states who, to whom and when; that the goods are what was decided, it does not.
     */
    private Support support(EnteredClaim claim) {
        ClaimDraft draft = claim.draft();
        ClaimDraft.Document document = Objects.requireNonNull(draft.source());
        return new Support(
                documents.idOf(claim),
                orEmpty(clean(document.locator())),
                orEmpty(clean(draft.quote())),
                stated(draft),
                orEmpty(document.accessed()));
    }

    private List<String> stated(ClaimDraft draft) {
        boolean isDecided = dataset.equals(HandDataset.DECIDED.id());
        boolean goods =
                !isDecided && (!draft.hs().isEmpty() || !draft.components().isEmpty());
        boolean dated = draft.validFrom() != null || draft.validTo() != null;
        boolean valued = draft.value() != null || draft.share() != null || draft.quantity() != null;
        return Support.partsOf(goods, dated, valued);
    }

    private static String orEmpty(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    private static List<String> codes(ClaimDraft draft) {
        return draft.hs().stream()
                .map(code -> HsDigits.of(code).six())
                .distinct()
                .toList();
    }

    private static @Nullable String clean(@Nullable String text) {
        return text == null ? null : StoredTexts.clean(text);
    }
}
