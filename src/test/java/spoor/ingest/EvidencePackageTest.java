package spoor.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import spoor.ingest.claim.Claim;
import spoor.ingest.claim.ClaimKind;
import spoor.ingest.claim.Entry;
import spoor.ingest.format.HeardEntries;
import spoor.model.Support;

/** Holds the package that ships with Spoor to its own rules, without a database. */
class EvidencePackageTest {

    /** A row of the table of files in DATA.md. */
    private static final Pattern FILE = Pattern.compile("\\| `(\\w+\\.csv)` \\| (\\d+) \\|.*");

    private static final int MOST_WORDS = 30;

    private record Heard(List<Entry> entries) implements HeardEntries {

        List<Claim> claims(ClaimKind kind) {
            return entries.stream()
                    .flatMap(entry -> entry.claims().stream())
                    .filter(claim -> claim.kind() == kind)
                    .toList();
        }
    }

    private static Heard heard() throws IOException {
        Heard heard = new Heard(new ArrayList<>());
        Evidence.read(heard);
        return heard;
    }

    private static List<?> list(Claim claim, String name) {
        return claim.properties().get(name) instanceof List<?> many ? many : List.of();
    }

    @Test
    void no_row_is_rejected_or_draws_a_warning() throws IOException {
        assertThat(heard().entries()).flatExtracting(Entry::issues).isEmpty();
    }

    @Test
    void it_has_the_rows_that_it_says() throws IOException {
        Map<String, Long> said = new TreeMap<>();
        new ClassPathResource("evidence/DATA.md")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .map(FILE::matcher)
                .filter(Matcher::matches)
                .forEach(row -> said.put(row.group(1), Long.valueOf(row.group(2))));
        Map<String, Long> read = new TreeMap<>();
        heard().entries().forEach(entry -> read.merge(entry.file(), 1L, Long::sum));
        assertThat(read).isEqualTo(said);
    }

    @Test
    void every_end_is_an_entity_of_its_own() throws IOException {
        Heard heard = heard();
        Set<String> entities =
                heard.claims(ClaimKind.ENTITY).stream().map(Claim::id).collect(Collectors.toSet());
        for (ClaimKind kind : List.of(ClaimKind.RELATION, ClaimKind.LISTING, ClaimKind.CLASSIFICATION)) {
            assertThat(heard.claims(kind))
                    .allSatisfy(tie -> assertThat(entities).as(tie.id()).containsAll(tie.ends()));
        }
    }

    @Test
    void every_source_is_cited() throws IOException {
        Heard heard = heard();
        Set<Object> cited = new HashSet<>();
        heard.entries().forEach(entry -> entry.claims().forEach(claim -> cited.addAll(list(claim, "sources"))));
        assertThat(heard.claims(ClaimKind.SOURCE)).extracting(Claim::id).allMatch(cited::contains);
    }

    @Test
    void what_was_read_says_where_and_what_and_which_parts_it_states() throws IOException {
        List<Support> supports = heard().claims(ClaimKind.RELATION).stream()
                .flatMap(relation -> Support.listOf(relation.properties().get(Support.PROPERTY)).stream())
                .toList();
        assertThat(supports).hasSize(1284).allSatisfy(support -> {
            assertThat(support.locator()).as(support.text()).isNotEmpty();
            assertThat(support.states()).as(support.text()).isNotEmpty();
            assertThat(support.read()).as(support.text()).isNotEmpty();
            assertThat(support.says().split(" ", -1)).as(support.text()).hasSizeBetween(2, MOST_WORDS);
        });
    }

    @Test
    void a_relation_whose_ends_no_document_states_says_so() throws IOException {
        assertThat(heard().claims(ClaimKind.RELATION)).allSatisfy(relation -> {
            boolean stated = Support.listOf(relation.properties().get(Support.PROPERTY)).stream()
                    .anyMatch(Support::statesBothEnds);
            assertThat(relation.properties().get(Support.ENDS_STATED)).isEqualTo(stated ? null : Boolean.FALSE);
        });
    }

    @Test
    void a_report_that_repeats_another_says_which_but_for_one_whose_text_does_not() throws IOException {
        assertThat(heard().claims(ClaimKind.SOURCE).stream()
                        .filter(source -> "relay".equals(source.properties().get("kind")))
                        .filter(source -> !source.properties().containsKey("origin"))
                        .map(Claim::id)
                        .toList())
                .containsExactly("src-1236");
    }

    @Test
    void what_is_confirmed_rests_on_an_original_not_on_reports_that_repeat_others_alone() throws IOException {
        Heard heard = heard();
        Set<Object> relays = heard.claims(ClaimKind.SOURCE).stream()
                .filter(source -> "relay".equals(source.properties().get("kind")))
                .map(Claim::id)
                .collect(Collectors.toSet());
        assertThat(heard.claims(ClaimKind.RELATION).stream()
                        .filter(relation ->
                                "confirmed".equals(relation.properties().get("confidence")))
                        .filter(relation -> relays.containsAll(list(relation, "sources")))
                        .map(Claim::id))
                .isEmpty();
    }
}
