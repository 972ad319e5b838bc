package spoor.ingest.hand;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import spoor.ingest.claim.Claim;
import spoor.ingest.claim.Ids;
import spoor.ingest.claim.Properties;
import spoor.ingest.read.StoredTexts;

/**
 * The documents that claims cite, each once: claims with one address, or without one with the same title, publisher and
 * date, cite one document, however often it was entered. What was entered last holds; the places in it stand together.
 */
final class CitedDocuments {

    private final String dataset;
    private final Map<String, List<EnteredClaim>> citing = new HashMap<>();
    private final Map<String, Claim> sources = new HashMap<>();

    CitedDocuments(String dataset, List<EnteredClaim> claims) {
        this.dataset = dataset;
        claims.stream()
                .sorted(Comparator.comparing(EnteredClaim::at).reversed().thenComparing(EnteredClaim::id))
                .forEach(claim -> citing.computeIfAbsent(idOf(claim), id -> new ArrayList<>())
                        .add(claim));
    }

    /** The id of what a claim cites; of one that is not among those given, too. */
    String idOf(EnteredClaim claim) {
        String id = idOf(dataset, claim);
        citing.computeIfAbsent(id, unknown -> new ArrayList<>(List.of(claim)));
        return id;
    }

    /** The id of what a claim cites, in its dataset. */
    static String idOf(String dataset, EnteredClaim claim) {
        ClaimDraft.Document document = document(claim);
        String key = document.url() != null
                ? Ids.digest(document.url())
                : Ids.digest(
                        Objects.requireNonNullElse(document.title(), ""),
                        Objects.requireNonNullElse(document.publisher(), ""),
                        Objects.requireNonNullElse(document.published(), ""));
        return dataset + "/source/" + key;
    }

    Claim of(EnteredClaim claim) {
        return cited(idOf(claim));
    }

    /** The source of this id. */
    Claim cited(String id) {
        return sources.computeIfAbsent(id, this::source);
    }

    private Claim source(String id) {
        Properties properties = Properties.of(id)
                .with("dataset", dataset)
                .with("title", last(id, document -> document.title() == null ? document.url() : document.title()))
                .with("publisher", last(id, ClaimDraft.Document::publisher))
                .with("url", last(id, ClaimDraft.Document::url))
                .with("published", last(id, ClaimDraft.Document::published))
                .with("kind", lower(last(id, ClaimDraft.Document::kind)))
                .with("country", last(id, ClaimDraft.Document::country))
                .with("origin", last(id, ClaimDraft.Document::origin))
                .with("locator", places(id))
                .with("accessed", last(id, ClaimDraft.Document::accessed))
                .with("archived", last(id, ClaimDraft.Document::archived))
                .with("sha256", lower(last(id, ClaimDraft.Document::sha256)));
        return Claim.source(id, properties.toMap());
    }

    private static @Nullable String lower(@Nullable String word) {
        return word == null ? null : word.toLowerCase(Locale.ROOT);
    }

    private @Nullable String last(String id, Function<ClaimDraft.Document, @Nullable String> field) {
        for (EnteredClaim claim : citing(id)) {
            String said = field.apply(document(claim));
            if (said != null) {
                return StoredTexts.clean(said);
            }
        }
        return null;
    }

    private String places(String id) {
        TreeSet<String> places = new TreeSet<>();
        for (EnteredClaim claim : citing(id)) {
            String place = document(claim).locator();
            if (place != null) {
                places.add(StoredTexts.clean(place));
            }
        }
        return String.join("; ", places);
    }

    private List<EnteredClaim> citing(String id) {
        return citing.getOrDefault(id, List.of());
    }

    private static ClaimDraft.Document document(EnteredClaim claim) {
        return Objects.requireNonNull(claim.draft().source());
    }
}
