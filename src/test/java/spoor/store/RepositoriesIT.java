package spoor.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;
import spoor.model.Source;

/** Spring Data Neo4j on the own Neo4j. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = SharedNeo4j.class)
class RepositoriesIT {

    private final SourceRepository sources;
    private final DatasetRepository datasets;

    RepositoriesIT(@Autowired SourceRepository sources, @Autowired DatasetRepository datasets) {
        this.sources = sources;
        this.datasets = datasets;
    }

    @Test
    void sources_are_found_by_id() {
        assertThat(sources.count()).isEqualTo(280);
        assertThat(sources.findById("src-0001").map(StoredSource::toSource))
                .contains(new Source(
                        "src-0001",
                        "US sanctions on Chinese entities assisting Russian drone development"
                                + " (OFAC release of 17 October 2024)",
                        "Hogan Lovells",
                        "https://hoganlovells.com/en/publications/"
                                + "us-announces-sanctions-against-chinese-entities-assisting-in-russian-drone-development",
                        "2024-10"));
        assertThat(sources.findById("src-none")).isEmpty();
        assertThat(sources.findByIdInOrderById(List.of("src-0003", "src-none", "src-0001")))
                .extracting(StoredSource::id)
                .containsExactly("src-0001", "src-0003");
    }

    @Test
    void the_dataset_says_what_it_brought() {
        StoredDataset evidence = datasets.findById("evidence").orElseThrow();
        assertThat(evidence.digest()).hasSize(64);
        assertThat(List.of(
                        evidence.sources(),
                        evidence.entities(),
                        evidence.relations(),
                        evidence.designations(),
                        evidence.hsCodes(),
                        evidence.tradeFlows()))
                .containsExactly(280L, 428L, 392L, 201L, 51L, 23L);
        assertThat(List.of(evidence.rowsRead(), evidence.rowsLoaded(), evidence.rowsRejected()))
                .containsExactly(1375L, 1375L, 0L);
        assertThat(datasets.findAllByOrderById()).contains(evidence);
    }
}
