package spoor.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import spoor.graph.NodeSet;
import spoor.model.NodeLabel;
import spoor.model.RelationType;
import spoor.snapshot.Snapshot;
import spoor.snapshot.SnapshotStep;
import spoor.store.read.StoredEntity;
import spoor.store.read.StoredRelation;

/** Whom a selector chooses by what it does. */
class RolesTest {

    private static final List<StoredEntity> ENTITIES = List.of(
            entity("company/designer", NodeLabel.COMPANY),
            entity("company/maker", NodeLabel.COMPANY),
            entity("company/owner", NodeLabel.COMPANY),
            entity("company/plant", NodeLabel.COMPANY),
            entity("company/self", NodeLabel.COMPANY),
            entity("company/trader", NodeLabel.COMPANY),
            entity("company/user", NodeLabel.COMPANY),
            entity("component/part", NodeLabel.COMPONENT),
            entity("person/boss", NodeLabel.PERSON),
            entity("weapon/w", NodeLabel.WEAPON_SYSTEM));

    private static final List<StoredRelation> RELATIONS = List.of(
            relation("r1", RelationType.MANUFACTURES, "company/maker", "component/part"),
            relation("r2", RelationType.MANUFACTURES, "company/plant", "weapon/w"),
            relation("r3", RelationType.DEVELOPS, "company/designer", "weapon/w"),
            relation("r4", RelationType.SUPPLIES, "company/trader", "company/plant"),
            relation("r5", RelationType.SUPPLIES, "company/trader", "company/designer"),
            relation("r6", RelationType.IMPORTED_BY, "component/part", "company/user"),
            relation("r7", RelationType.SUPPLIES, "company/self", "company/self"),
            relation("r8", RelationType.OWNS, "company/user", "company/owner"),
            relation("r9", RelationType.SUPPLIES, "company/trader", "person/boss"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            maker                       | company/maker
            weapon_maker                | company/plant
            last_recipient              | company/user
            maker,weapon_maker          | company/maker company/plant
            """)
    void aCompanyIsChosenByItsRelations(String roles, String chosen) {
        assertThat(choose(Map.of("roles", List.of(roles.split(","))))).isEqualTo(chosen);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Company       | company/plant
            WeaponSystem  | ''
            """)
    void otherFieldsRestrictWhoHasARole(String label, String chosen) {
        assertThat(choose(Map.of("labels", List.of(label), "roles", List.of("weapon_maker"))))
                .isEqualTo(chosen);
    }

    private static String choose(Map<String, Object> selector) {
        Snapshot snapshot = SnapshotStep.build("v", ENTITIES, RELATIONS);
        Selector to = QuestionJson.read(Map.of("to", selector)).to();
        NodeSet chosen = new Choosing(snapshot.plain()).resolve(to, "to");
        StringBuilder text = new StringBuilder();
        chosen.forEach(node -> text.append(' ').append(snapshot.nodeId(node)));
        return text.toString().strip();
    }

    private static StoredEntity entity(String id, NodeLabel label) {
        return new StoredEntity(id, label, Map.of("id", id, "name", id), List.of());
    }

    private static StoredRelation relation(String id, RelationType type, String from, String to) {
        return new StoredRelation(
                id,
                type,
                from,
                to,
                Map.of("id", id, "confidence", "confirmed", "sources", List.of("s"), "dataset", "d"));
    }
}
