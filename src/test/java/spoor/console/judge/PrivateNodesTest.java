package spoor.console.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import spoor.model.Refused;

class PrivateNodesTest {

    private static final String NONE =
            "!Account&!ApiToken&!Capture&!Case&!Casebook&!EnteredClaim&!Import&!ImportJob&!Lease&!LoginSession&!Mapping"
                    + "&!Passkey&!PasskeyChallenge&!Proposal&!PublicList&!SavedQuery&!SchemaVersion&!SearchKeys&!SetupLink&!UsedLogoutToken&!Watch&!WatchBaseline"
                    + "&!WatchNews";

    /** What the graph is made of, and statements see. */
    private static final Set<String> PUBLIC = Set.of(
            "Company",
            "Dataset",
            "Decision",
            "Designation",
            "Entity",
            "EntityRecord",
            "Fact",
            "HsCode",
            "ListState",
            "PartDecision",
            "Shipment",
            "ShipmentPage",
            "Source",
            "TradeFlow",
            "WeaponSystem");

    private static final Pattern LABEL = Pattern.compile("FOR \\(\\w+:([\\w|]+)\\)");

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "MATCH (n) RETURN n # MATCH (n:§) RETURN n",
                "MATCH () RETURN count(*) AS n # MATCH (:§) RETURN count(*) AS n",
                "MATCH (n {id: 1}), (m WHERE m.x = 1) RETURN n # MATCH (n:§ {id: 1}), (m:§ WHERE m.x = 1) RETURN n",
                "MATCH (n:!Company) RETURN n # MATCH (n:(!Company)&§) RETURN n",
                "MATCH (n IS % | A) RETURN n # MATCH (n IS (% | A)&§) RETURN n",
                "MATCH (`𝄞`) RETURN 1 AS x # MATCH (`𝄞`:§) RETURN 1 AS x",
                "RETURN COUNT { (n) } AS c # RETURN COUNT { (n:§) } AS c",
                "MATCH (n:Company) RETURN n # MATCH (n:Company) RETURN n",
                "MATCH (n)-->(m) RETURN n # MATCH (n)-->(m) RETURN n",
                "MATCH (a)-[*0..0]-(b) RETURN a # MATCH (a:§)-[*0..0]-(b:§) RETURN a",
                "MATCH (a)-[*..0]-(b) RETURN a # MATCH (a:§)-[*..0]-(b:§) RETURN a",
                "MATCH (a)-[:OWNS*0]-({id: 1}) RETURN a # MATCH (a:§)-[:OWNS*0]-(:§{id: 1}) RETURN a",
                "MATCH (a)-[*]-(b)-[*2..4]-(c)-[*..3]-(d) RETURN a # MATCH (a)-[*]-(b)-[*2..4]-(c)-[*..3]-(d) RETURN a",
                "MATCH (a)-->(b)-[*0..1]-(c) RETURN a # MATCH (a)-->(b)-[*0..1]-(c:§) RETURN a",
                "MATCH (a)-->{0,1}(b) RETURN a # MATCH (a:§)-->{0,1}(b:§) RETURN a",
                "MATCH (a)-->{,2}(b) RETURN a # MATCH (a:§)-->{,2}(b:§) RETURN a",
                "MATCH (a)-->*(b) RETURN a # MATCH (a:§)-->*(b:§) RETURN a",
                "MATCH (a)-->+(b)-->{2}(c)-->{1,3}(d) RETURN a # MATCH (a)-->+(b)-->{2}(c)-->{1,3}(d) RETURN a",
                "MATCH (a)((x)-->(y)){0,1}(b) RETURN a # MATCH (a:§)((x)-->(y)){0,1}(b:§) RETURN a",
                "RETURN [(a)-[*0..0]-(b) | labels(a)] AS l # RETURN [(a:§)-[*0..0]-(b:§) | labels(a)] AS l",
                "MATCH p = shortestPath((a)-[*0..1]-(b)) RETURN p # MATCH p = shortestPath((a:§)-[*0..1]-(b:§)) RETURN p",
                "MATCH p = SHORTEST 1 (a)--*(b) RETURN p # MATCH p = SHORTEST 1 (a:§)--*(b:§) RETURN p",
                "MATCH (a:!Company&!Person)-[*0..0]-(b:A) RETURN a # MATCH (a:(!Company&!Person)&§)-[*0..0]-(b:A) RETURN a",
                "RETURN COLLECT { MATCH (a)-[*0..0]-(b:A) RETURN a.id } AS l # RETURN COLLECT { MATCH (a:§)-[*0..0]-(b:A) RETURN a.id } AS l"
            })
    void a_node_that_could_be_any_is_none_of_the_private_ones(String written, String run) {
        assertThat(CypherScreen.require(written, Map.of()).statement()).isEqualTo(run.replace("§", NONE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MATCH (c:Case) RETURN c.notes AS notes",
                "MATCH (c:`Case`) RETURN c",
                "MATCH (c IS Company|Case) RETURN c",
                "MATCH (n) WHERE n:SavedQuery RETURN n",
                "MATCH (n) RETURN CASE WHEN n:!Lease THEN 1 END AS x"
            })
    void a_private_label_is_not_named(String statement) {
        assertThatThrownBy(() -> CypherScreen.require(statement, Map.of()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("statements do not see them");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MATCH (Case:Company) RETURN Case.name AS Watch",
                "MATCH (c:Company) RETURN c.Import AS Lease",
                "MATCH (c:Company {name: 'Case'}) RETURN c.name AS name",
                "WITH {Case: 1} AS Watch RETURN Watch.Case AS Account"
            })
    void what_is_called_like_a_private_label_and_is_none_may_be_named(String statement) {
        assertThat(CypherScreen.require(statement, Map.of()).statement()).isEqualTo(statement);
    }

    @Test
    void each_label_of_the_schema_is_said_to_be_public_or_private() throws IOException {
        Set<String> labels = new TreeSet<>();
        try (Stream<Path> files = Files.list(Path.of("cypher/schema"))) {
            for (Path file : files.toList()) {
                Matcher label = LABEL.matcher(Files.readString(file));
                while (label.find()) {
                    labels.addAll(List.of(label.group(1).split("\\|", -1)));
                }
            }
        }
        labels.removeAll(PUBLIC);
        labels.removeAll(PrivateNodes.LABELS);
        assertThat(labels).isEmpty();
    }
}
