package spoor.store.repository;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.data.mapping.PersistentEntity;
import org.springframework.data.neo4j.core.mapping.Neo4jMappingContext;
import org.springframework.test.context.ContextConfiguration;
import spoor.model.Source;
import spoor.store.SharedNeo4j;

/** Spring Data Neo4j on the own Neo4j. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = SharedNeo4j.class)
@Tag("contract")
class RepositoriesIT {

    private final SourceRepository sources;
    private final DatasetRepository datasets;

    private final Neo4jMappingContext learnt;

    RepositoriesIT(
            @Autowired SourceRepository sources,
            @Autowired DatasetRepository datasets,
            @Autowired Neo4jMappingContext learnt) {
        this.sources = sources;
        this.datasets = datasets;
        this.learnt = learnt;
    }

    /** A class that is learnt at the first question is half learnt for whoever asks at the same moment. */
    @Test
    void the_lines_of_investigations_are_known_before_anybody_asks_for_them() {
        assertThat(learnt.getPersistentEntities())
                .extracting(PersistentEntity::getName)
                .contains("spoor.cases.CaseLine");
    }

    @Test
    void sources_are_found_by_id() {
        assertThat(sources.listSources(List.of("src-0001")))
                .extracting(StoredSource::toSource)
                .containsExactly(new Source(
                        "src-0001",
                        "US sanctions on Chinese entities assisting Russian drone development"
                                + " (OFAC release of 17 October 2024)",
                        "Hogan Lovells",
                        "https://hoganlovells.com/en/publications/"
                                + "us-announces-sanctions-against-chinese-entities-assisting-in-russian-drone-development",
                        "2024-10",
                        "relay",
                        "US",
                        "US Department of the Treasury, 2024-10-17",
                        ""));
        assertThat(sources.listSources(List.of("src-none"))).isEmpty();
        assertThat(sources.listSources(List.of("src-0003", "src-none", "src-0001")))
                .extracting(StoredSource::id)
                .containsExactly("src-0001", "src-0003");
    }

    @Test
    void the_dataset_says_what_became_of_its_rows() {
        StoredDataset evidence =
                datasets.listDatasets(List.of("evidence", "none")).getFirst();
        assertThat(evidence.digest()).hasSize(64);
        assertThat(evidence.complete()).isTrue();
        assertThat(evidence.rowsLoaded()).isEqualTo(evidence.rowsRead()).isPositive();
        assertThat(evidence.rowsRejected()).isZero();
    }
}
