package spoor.console.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import spoor.model.SpoorException;

/** What people write, over every label, relation and property of the graph: none of it is refused. */
class HonestTemplatesTest {

    private static final List<String> LABELS = List.of(
            "Company",
            "Person",
            "Component",
            "WeaponSystem",
            "Source",
            "Dataset",
            "Designation",
            "HsCode",
            "TradeFlow");
    private static final List<String> RELATIONS = List.of(
            "SUPPLIES",
            "MANUFACTURES",
            "DEVELOPS",
            "TRADES",
            "IMPORTED_BY",
            "USED_IN",
            "OWNS",
            "CONTROLS",
            "DIRECTS",
            "ASSOCIATED_WITH",
            "CLASSIFIED_AS",
            "LISTED_IN",
            "SAME_AS");
    private static final List<String> PROPERTIES = List.of("name", "country", "aliases", "id", "dataset");

    /** § is a label, # a relation, ? a property. */
    private static final List<String> TEMPLATES = List.of(
            "MATCH (n:§) RETURN count(n) AS n",
            "MATCH (n:§) WHERE n.country IN ['CN', 'HK', $word] RETURN n ORDER BY n.name SKIP 10 LIMIT 25",
            "MATCH (n:§) WHERE toLower(n.name) CONTAINS toLower($word) OR any(a IN n.aliases WHERE toLower(a) CONTAINS toLower($word)) RETURN n.id AS id, n.name AS name",
            "MATCH (n:§) WHERE n.name =~ '(?i).*limbach.*' RETURN n.name AS name",
            "MATCH (n:§) WHERE n.name =~ '(?is).*(aviation|engine).*co.*' RETURN n.name AS name",
            "MATCH (n:§) WHERE any(a IN coalesce(n.aliases, []) WHERE a =~ '(?i).*motor.*') RETURN n.id AS id",
            "MATCH (n:§) WHERE n.id IN $ids RETURN n {.id, .name, labels: labels(n)} AS n",
            "MATCH (n:§) WHERE n.? IS NULL RETURN n.id AS id LIMIT 100",
            "MATCH (n:§) WITH n.? AS value, count(*) AS n ORDER BY n DESC RETURN value, n LIMIT 20",
            "MATCH (n:§) WHERE NOT (n)--() RETURN n.id AS id",
            "MATCH (n:§) RETURN n.id AS id, COUNT { (n)--() } AS degree ORDER BY degree DESC LIMIT 20",
            "MATCH (n:§) RETURN keys(n) AS keys, properties(n) AS all, valueType(n.name) AS type LIMIT 5",
            "MATCH (n:§) UNWIND keys(n) AS key RETURN key, count(*) AS n ORDER BY n DESC",
            "MATCH (n:§)-[r]-(m) RETURN type(r) AS type, labels(m) AS labels, count(*) AS n ORDER BY n DESC",
            "MATCH (n:§ {id: $word})-[*1..3]-(m) RETURN DISTINCT m.id AS id LIMIT 200",
            "MATCH p = shortestPath((a:§ {id: $word})-[*..6]-(b:WeaponSystem)) RETURN p LIMIT 10",
            "MATCH (a)-[r:#]->(b) RETURN a.name AS from, b.name AS to, r.confidence AS confidence LIMIT 50",
            "MATCH (a)-[r:#]->(b) WHERE r.confidence = 'confirmed' AND size(r.sources) >= 2 RETURN r.id AS id",
            "MATCH (a)-[r:#]->(b) WHERE r.validFrom >= '2022-02-24' AND coalesce(r.validTo, '9999') > '2023' RETURN r ORDER BY r.validFrom",
            "MATCH (a)-[r:#]->(b) UNWIND r.sources AS source WITH source, count(*) AS n RETURN source, n ORDER BY n DESC LIMIT 10",
            "MATCH (a)-[r:#]->(b) WITH a, collect(DISTINCT b.name) AS names WHERE size(names) > 1 RETURN a.name AS name, names[0..5] AS some",
            "MATCH (a)-[r:#]->(b) RETURN [x IN r.sources WHERE x STARTS WITH 'src'] AS sources, reduce(n = 0, x IN r.sources | n + 1) AS n",
            "MATCH (a)-[:#]->(b)-[:SUPPLIES]->(c) RETURN a.id AS a, b.id AS b, c.id AS c LIMIT 20",
            "MATCH (a)-[r:#]->(b) WHERE r.? IS NOT NULL RETURN r.? AS value, count(*) AS n",
            "MATCH (c:Company) WHERE EXISTS { (c)-[:#]->() } RETURN c.name AS name",
            "MATCH (c:Company) WHERE NOT EXISTS { MATCH (c)-[r:#]-() WHERE r.confidence = 'possible' } RETURN c.name AS name",
            "MATCH (c:Company) RETURN c.name AS name, COUNT { (c)-[:#]->() } AS out, COUNT { (c)<-[:#]-() } AS back ORDER BY out DESC LIMIT 10",
            "MATCH (c:Company) RETURN c.name AS name, [(c)-[:#]->(x) | x.name] AS names LIMIT 50",
            "MATCH (c:Company) CALL (c) { MATCH (c)-[r:#]->(x) RETURN collect({to: x.name, since: r.validFrom})[0..3] AS some } RETURN c.name AS name, some",
            "MATCH p = (a:Company {id: $word})-[:#*1..4]->(b) RETURN [n IN nodes(p) | n.name] AS names, length(p) AS hops LIMIT 50",
            "MATCH p = ANY SHORTEST (a:Company {id: $word})-[:#]-{1,5}(b) RETURN [r IN relationships(p) | type(r)] AS types LIMIT 20",
            "MATCH (a)-[r:#]->(b) WHERE toInteger(left(r.validFrom, 4)) >= 2022 RETURN substring(r.validFrom, 0, 7) AS month, count(*) AS n ORDER BY month",
            "MATCH (a)-[r:#]->(b) WITH r.dataset AS dataset, avg(r.value) AS mean, max(r.value) AS most, sum(r.count) AS n RETURN dataset, round(mean, 2) AS mean, most, n",
            "MATCH (a:Company)-[:#]->(b:Company) WHERE a.country <> b.country RETURN a.country AS from, b.country AS to, count(*) AS n ORDER BY n DESC",
            "MATCH (n:§) WITH collect(n.id) AS ids MATCH (a:Company) WHERE NOT a.id IN ids RETURN count(a) AS others",
            "MATCH (n:§) WITH n LIMIT 5 RETURN replace(trim(toUpper(n.name)), ' ', '_') AS key, split(n.name, ' ')[0] AS first, reverse(n.id) AS back",
            "MATCH (n:§) RETURN CASE WHEN n.country = 'CN' THEN 'China' WHEN n.country = 'RU' THEN 'Russia' ELSE coalesce(n.country, '?') END AS where, count(*) AS n",
            "OPTIONAL MATCH (n:§ {id: $word}) RETURN n IS NULL AS missing, n.name IS :: STRING AS isText",
            "MATCH (a:§ {id: $word}), (b:Company {id: $word}) RETURN a.name = b.name AS same, normalize(a.name) = normalize(b.name) AS alike");

    private static final Map<String, Object> PARAMETERS = Map.of("word", "company/x", "ids", List.of("a", "b"));

    @Test
    void none_of_what_people_write_is_refused() {
        Set<String> statements = statements();
        assertThat(statements).hasSizeGreaterThan(500);
        List<String> refused = new ArrayList<>();
        for (String statement : statements) {
            try {
                CypherScreen.require(statement, PARAMETERS);
            } catch (SpoorException e) {
                refused.add(statement + ": " + e.getMessage());
            }
        }
        assertThat(refused).isEmpty();
    }

    private static Set<String> statements() {
        Set<String> statements = new LinkedHashSet<>();
        for (String template : TEMPLATES) {
            for (String label : LABELS) {
                for (String relation : RELATIONS) {
                    for (String property : PROPERTIES) {
                        statements.add(template.replace("§", label)
                                .replace("#", relation)
                                .replace("?", template.contains(".?") ? property : "?"));
                    }
                }
            }
        }
        return statements;
    }
}
