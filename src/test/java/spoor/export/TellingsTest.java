package spoor.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import spoor.model.NodeLabel;
import spoor.model.RelationType;
import spoor.snapshot.Snapshot;
import spoor.snapshot.SnapshotStep;
import spoor.store.read.StoredEntity;
import spoor.store.read.StoredRelation;

/** Before a file goes out it is told what in it may still say who is not named. */
class TellingsTest {

    private static final Snapshot DATA = SnapshotStep.build(
            "1",
            List.of(
                    entity("company/x", NodeLabel.COMPANY, Map.of("name", "Xiamen Limbach")),
                    entity("company/y", NodeLabel.COMPANY, Map.of("name", "Other")),
                    entity(
                            "component/own",
                            NodeLabel.COMPONENT,
                            Map.of(
                                    "name",
                                    "L550 drone engine",
                                    "partNumber",
                                    "L550E",
                                    "aliases",
                                    List.of("Motor 550"))),
                    entity("component/both", NodeLabel.COMPONENT, Map.of("name", "Bearing", "partNumber", "6204"))),
            List.of(
                    made("1", "company/x", "component/own"),
                    made("2", "company/x", "component/both"),
                    made("3", "company/y", "component/both")));

    private static StoredEntity entity(String id, NodeLabel label, Map<String, Object> properties) {
        return new StoredEntity(id, label, properties, List.of());
    }

    private static StoredRelation made(String id, String from, String to) {
        return new StoredRelation(
                id, RelationType.MANUFACTURES, from, to, Map.of("confidence", "probable", "sources", List.of("s")));
    }

    @Test
    void goods_that_only_they_make_and_signs_of_their_names_as_far_as_the_file_has_them() {
        Withheld one = new Withheld(1, List.of("company/x"), Set.of("Xiamen Limbach", "厦门林巴贺"), Set.of());
        Tellings tellings = Tellings.of(List.of(one), DATA);
        assertThat(tellings.in("{\"partNumber\":\"L550E\",\"alias\":\"林巴贺L550E\",\"other\":\"Bearing 6204\"}"))
                .containsExactly(
                        new Telling("L550E", "[withheld 1]", "part"), new Telling("林巴贺", "[withheld 1]", "signs"));
        assertThat(tellings.in("Bearing 6204")).isEmpty();
    }
}
