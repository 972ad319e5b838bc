package spoor.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import spoor.model.NodeLabel;
import spoor.model.RelationType;
import spoor.snapshot.table.Fingerprint;
import spoor.snapshot.table.Fingerprints;
import spoor.snapshot.table.HsCodeRow;
import spoor.store.read.StoredEntity;
import spoor.store.read.StoredListing;
import spoor.store.read.StoredRelation;

/** The version of the data: of what they are, not of how or when they came. */
class FingerprintTest {

    private static final StoredEntity A = company("a", "CN", List.of("EU", "US"));
    private static final StoredEntity A_LISTED_IN_ANOTHER_ORDER = company("a", "CN", List.of("US", "EU"));
    private static final StoredEntity B = company("b", "RU", List.of());
    private static final StoredRelation TIE = tie("r1", "a", "b", "possible");
    private static final StoredRelation OTHER = tie("r2", "b", "a", "possible");

    @Test
    void the_same_data_have_the_same_version_in_any_order_and_at_any_state_of_the_store() {
        Snapshot one = SnapshotStep.build("bookmark 1", List.of(A, B), List.of(TIE, OTHER));
        Snapshot other = SnapshotStep.build("bookmark 2", List.of(B, A_LISTED_IN_ANOTHER_ORDER), List.of(OTHER, TIE));
        assertThat(one.version()).isEqualTo(other.version()).hasSize(12);
    }

    @Test
    void other_data_have_another() {
        assertThat(List.of(
                        version(List.of(), List.of()),
                        version(List.of(A, B), List.of()),
                        version(List.of(A, B), List.of(TIE)),
                        version(List.of(A, B), List.of(tie("r1", "b", "a", "possible"))),
                        version(List.of(A, B), List.of(tie("r1", "a", "b", "confirmed"))),
                        version(List.of(company("a", "CN", List.of("EU")), B), List.of(TIE)),
                        version(List.of(company("a", "HK", List.of("EU", "US")), B), List.of(TIE))))
                .doesNotHaveDuplicates();
    }

    @Test
    void what_goes_takes_its_part_along() {
        Fingerprint all = Fingerprint.NONE.plus(Fingerprint.of("a", "b")).plus(Fingerprint.of("ab", ""));
        assertThat(all.minus(Fingerprint.of("a", "b"))).isEqualTo(Fingerprint.of("ab", ""));
        assertThat(Fingerprint.ofText(all.toText())).isEqualTo(all);
    }

    @Test
    void a_customs_code_that_says_nothing_is_no_part_of_it() {
        HsCodeRow used = new HsCodeRow("854231", "1", List.of("component/c"));
        HsCodeRow unused = new HsCodeRow("854232", "", List.of());
        assertThat(Fingerprints.of(List.of(used, unused))).isEqualTo(Fingerprints.of(List.of(used)));
        assertThat(Fingerprints.of(List.of(used))).isNotEqualTo(Fingerprint.NONE);
    }

    private static String version(List<StoredEntity> entities, List<StoredRelation> relations) {
        return SnapshotStep.build("bookmark", entities, relations).version();
    }

    private static StoredEntity company(String id, String country, List<String> listedBy) {
        return new StoredEntity(
                id,
                NodeLabel.COMPANY,
                Map.of("id", id, "country", country),
                listedBy.stream()
                        .map(authority -> new StoredListing(authority, ""))
                        .toList());
    }

    private static StoredRelation tie(String id, String from, String to, String confidence) {
        return new StoredRelation(
                id, RelationType.SUPPLIES, from, to, Map.of("id", id, "confidence", confidence, "dataset", "d"));
    }
}
