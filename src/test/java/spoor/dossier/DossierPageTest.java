package spoor.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import spoor.capture.Captured;
import spoor.dossier.content.Dossier;
import spoor.dossier.content.PathChoice;
import spoor.dossier.page.DossierPage;
import spoor.dossier.page.Medium;
import spoor.export.ExportDocument;
import spoor.model.Source;
import spoor.search.TradeFlow;
import spoor.snapshot.table.NodeRecord;
import spoor.words.Language;
import spoor.words.Words;

/** A dossier as one file of HTML. */
class DossierPageTest {

    private static final Pattern FETCHES = Pattern.compile(
            "(?i)<(script|link|img|iframe|object|embed|form|base|video|audio)\\b|url\\(|@import|\\son\\w+=");

    private static String written(Dossier dossier, Language language) {
        return new DossierPage(dossier, language, Medium.SCREEN).write();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void sixtyOnePathsAreOneFileThatAsksNobodyForAnything(Language language) throws Exception {
        String page = written(DossierFixture.kept(), language);

        assertThat(page.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(2 << 20);
        assertThat(page).contains("default-src 'none'").contains("id=\"p61\"").doesNotContainPattern(FETCHES);
        DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(
                        page.substring(page.indexOf('\n')).getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyKeyHasWordsAndEveryPlaceIsFilledIn(Language language) {
        String page = written(DossierFixture.kept(), language);

        assertThat(page)
                .doesNotContain("{{")
                .doesNotContainPattern(">\\s*(dossier|evidence|why|figures|side|ask)\\.\\w");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void chosenPathsStandInTheirOrderAndWhatIsLeftOutIsSaid(Language language) {
        Dossier dossier = DossierFixture.chosen(60, 0, "One.\n\nTwo <b>.");
        String page = written(dossier, language);

        assertThat(dossier.paths().getLast().nodes())
                .isEqualTo(dossier.answer().paths().getFirst().nodes());
        assertThat(dossier.leftOut()).hasSize(59);
        assertThat(page)
                .contains("<p>One.</p>")
                .contains("<p>Two &lt;b&gt;.</p>")
                .contains("59")
                .contains("A. Writer")
                .doesNotContain("{{")
                .doesNotContainPattern(">\\s*dossier\\.\\w");
        assertThat(page.indexOf("<p>One.</p>")).isGreaterThan(page.indexOf("id=\"p2\""));
        if (language == Language.EN) {
            assertThat(page)
                    .contains("2 of 61 paths, chosen by A. Writer, in the order of that choice.")
                    .contains("59 paths that the answer lists are left out.");
        }
    }

    @Test
    void whichListsWereReadAndWhichNotIsSaid() {
        String page = written(DossierFixture.kept(), Language.EN);

        assertThat(page)
                .contains("Lists that were read whole: EU: Annex &lt;I&gt; (2026-07-17).")
                .contains(
                        "Lists that were not read, or not whole: UA-NSDC: Register (2025). Who is on these is not known"
                                + " here; so nobody in this dossier is called not listed by their authorities.");
    }

    @Test
    void eachValueOfAFirmStandsWithTheDocumentsOfTheRecordThatSaysIt() {
        String page = written(DossierFixture.kept(), Language.EN);
        String chapter = page.substring(page.indexOf("id=\"values\""));
        String firm = chapter.substring(chapter.indexOf("Xiamen Limbach"));
        firm = firm.substring(0, firm.indexOf("</li>"));

        assertThat(firm).contains("Other name: ").contains("Country: ").contains("China");
        assertThat(firm.split("<bdi>", -1)).allMatch(value -> value.contains("href=\"#s"));
    }

    @Test
    void whatWasEnteredByHandStandsAmongTheValuesWithItsDocumentItsGradeAndThePlaceInIt() {
        Dossier kept = DossierFixture.kept();
        String source = kept.data().header().sources().getFirst().id();
        String maker = kept.data().nodes().stream()
                .filter(node -> String.valueOf(node.properties().get("name")).contains("Xiamen Limbach"))
                .findFirst()
                .orElseThrow()
                .id();
        Dossier dossier = new Dossier(
                kept.request(),
                kept.answer(),
                new ExportDocument(
                        kept.data().header(),
                        kept.data().nodes(),
                        kept.data().edges(),
                        List.of(new ExportDocument.Fact(
                                "c1",
                                maker,
                                "address",
                                "1 <Harbour> Road",
                                "probable",
                                "by-hand",
                                "page 7",
                                List.of(source)))),
                kept.figures(),
                Map.of(),
                kept.made(),
                kept.client(),
                kept.version(),
                kept.auditHead(),
                kept.checks(),
                kept.captures(),
                kept.tables());

        for (Language language : Language.values()) {
            String page = written(dossier, language);
            String firm = page.substring(page.indexOf("id=\"values\""));
            firm = firm.substring(firm.indexOf("Xiamen Limbach"));
            firm = firm.substring(0, firm.indexOf("</li>"));
            String value = firm.substring(firm.indexOf("1 &lt;Harbour&gt; Road"));
            value = value.substring(0, value.indexOf("</p>"));
            assertThat(value)
                    .contains("href=\"#s")
                    .contains(new Words(language).say("dossier.byHand"))
                    .contains(new Words(language).say("confidence.probable"))
                    .contains("page 7");
        }
    }

    @Test
    void hopsThatAreEquallyWeakAreSaidToBeThat() {
        Dossier dossier = DossierFixture.kept();
        String page = written(dossier, Language.EN);
        long tied = dossier.paths().stream()
                .filter(path -> path.hops().stream()
                                .filter(hop -> hop.weight()
                                        == path.hops().get(path.weakest()).weight())
                                .count()
                        > 1)
                .count();

        assertThat(tied).isPositive();
        assertThat(page.split(" equally weak hops</span>", -1).length - 1).isGreaterThanOrEqualTo((int) (2 * tied));
    }

    @Test
    void theWeakestHopIsNoAlarmWhereItIsConfirmed() {
        String page = written(DossierFixture.kept(), Language.EN);
        List<String> weak = List.of(page.split("<li class=\"hop weakest\"", -1));
        List<String> others = List.of(page.split("<li class=\"hop\"", -1));

        assertThat(weak.subList(1, weak.size()))
                .allMatch(hop ->
                        !hop.contains("chip confirmed") || hop.indexOf("chip confirmed") > hop.indexOf("chip weak"));
        assertThat(others).anyMatch(hop -> hop.contains("weak hops</span>") || hop.contains("weakest hop</span>"));
    }

    @Test
    void aChoiceThatCannotBeIsRefused() {
        List<List<String>> twice = List.of(List.of("a", "b"), List.of("a", "b"));
        assertThatThrownBy(() -> new PathChoice(twice, List.of()))
                .hasMessage("'paths[1]' is chosen twice; leave one out.");
        assertThatThrownBy(() -> new PathChoice(List.of(), List.of("a")))
                .hasMessage("'pathNotes' has 1 notes for 0 chosen paths; give one for each path at most.");
        assertThatThrownBy(() -> new PathChoice(List.of(List.of("a")), List.of("x".repeat(2_001))))
                .hasMessage("'pathNotes[0]' has 2001 characters; the most is 2000.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dossier", "proposal"})
    void theLanguagesHaveTheSameKeys(String document) throws IOException {
        Map<Language, TreeSet<String>> keys = new LinkedHashMap<>();
        for (Language language : Language.values()) {
            Properties words = new Properties();
            try (InputStream in = DossierPage.class.getResourceAsStream(
                    "/spoor/words/" + document + "_" + language.tag() + ".properties")) {
                words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
            TreeSet<String> plain = new TreeSet<>();
            words.forEach((key, text) -> {
                assertThat(text.toString()).as(language + " " + key).isNotBlank();
                plain.add(key.toString().replaceFirst("_(one|few|many|other)$", ""));
            });
            keys.put(language, plain);
        }
        assertThat(Set.copyOf(keys.values())).hasSize(1);
    }

    @Test
    void whateverANameHoldsStaysText() {
        String hostile = "<script>alert(1)</script>\" onload=\"x\u202E\u0000&";
        Dossier kept = DossierFixture.kept();
        List<NodeRecord> nodes = kept.data().nodes().stream()
                .map(node -> {
                    Map<String, Object> properties = new LinkedHashMap<>(node.properties());
                    properties.put("name", hostile);
                    return new NodeRecord(node.id(), node.labels(), node.listedBy(), properties);
                })
                .toList();
        Dossier dossier = new Dossier(
                DossierFixture.request(hostile, hostile, hostile),
                kept.answer(),
                new ExportDocument(kept.data().header(), nodes, kept.data().edges()),
                kept.figures(),
                Map.of(),
                kept.made(),
                hostile,
                kept.version(),
                kept.auditHead(),
                kept.checks(),
                kept.captures(),
                kept.tables());

        assertThat(written(dossier, Language.EN))
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script")
                .doesNotContain("\" onload=\"")
                .doesNotContain("\u202E")
                .doesNotContain("\u0000");
    }

    @Test
    void capturedFilesStandAtTheirSourceWithTheirHash() {
        Dossier kept = DossierFixture.kept();
        String source = kept.data().header().sources().getFirst().id();
        Captured capture = new Captured(
                "c1",
                source,
                "<page>.warc",
                "warc",
                7,
                "ab".repeat(32),
                "",
                "2024-05-03T10:11:12Z",
                "warc",
                "2025-01-02T03:04:05Z",
                "local",
                "");
        for (Language language : Language.values()) {
            assertThat(written(kept.with(List.of(capture)), language))
                    .contains("&lt;page&gt;.warc", "SHA-256: " + "ab".repeat(32));
        }
        assertThat(written(kept.with(List.of(capture)), Language.EN))
                .contains("as the web archive in it states")
                .doesNotContain("No archived copies");
    }

    @Test
    void theQuestionStandsAboveItInWords() {
        assertThat(new DossierPage(DossierFixture.kept(), Language.EN, Medium.SCREEN).question())
                .isEqualTo(
                        "Which suppliers in China and Hong Kong reach weapon systems used by Russia with any goods, in"
                                + " at most 6 hops, at any time, on any evidence?");
    }

    private static TradeFlow reported(String direction, String valuation, double amount, String source) {
        boolean exports = direction.equals("export");
        return new TradeFlow(
                "trade/" + direction,
                Map.ofEntries(
                        Map.entry("fromCountries", List.of("CN")),
                        Map.entry("toCountry", "RU"),
                        Map.entry("reporter", exports ? "CN" : "RU"),
                        Map.entry("direction", direction),
                        Map.entry("code", "391220"),
                        Map.entry("hs", List.of("391220")),
                        Map.entry("commodity", "Cellulose nitrates"),
                        Map.entry("periodStart", "2023-09"),
                        Map.entry("measure", "value"),
                        Map.entry("unit", "USD"),
                        Map.entry("amount", amount),
                        Map.entry("valuation", valuation),
                        Map.entry("sources", List.of(source)),
                        Map.entry("dataset", "un-comtrade")),
                List.of(new Source(source, "File of " + direction, "Comtrade", "", "2024", "statistics", "", "", "")));
    }

    private static Dossier reporting(TradeFlow... figures) {
        Dossier kept = DossierFixture.kept();
        ExportDocument.Header header = kept.data().header();
        ExportDocument.Header more = new ExportDocument.Header(
                header.spoorVersion(),
                header.exportedAt(),
                header.question(),
                header.cypher(),
                header.dataVersion(),
                header.complete(),
                header.cut(),
                header.counts(),
                header.licences(),
                header.sources(),
                header.listings(),
                header.lists(),
                header.paths(),
                header.decisions(),
                List.of(figures),
                header.codes(),
                header.asked(),
                header.analysis());
        return new Dossier(
                kept.request(),
                kept.answer(),
                new ExportDocument(
                        more,
                        kept.data().nodes(),
                        kept.data().edges(),
                        kept.data().facts()),
                List.of(),
                Map.of(),
                kept.made(),
                kept.client(),
                kept.version(),
                kept.auditHead(),
                kept.checks(),
                kept.captures(),
                kept.tables());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatBothSidesReportOfATradeStandsBesideEachOtherWithTheUsualReasons(Language language) {
        Words words = new Words(language);
        String page = written(
                reporting(reported("export", "FOB", 610_000, "s-cn"), reported("import", "CIF", 702_345.5, "s-ru")),
                language);
        String chapter = page.substring(page.indexOf("id=\"figures\""));
        chapter = chapter.substring(0, chapter.indexOf("</section>")).replaceAll("<[^>]+>", "");

        assertThat(chapter)
                .contains(words.say("figures.mirror.title"))
                .contains(words.number(610_000) + "\u00a0USD (un-comtrade; FOB)")
                .contains(words.number(702_345.5) + "\u00a0USD (un-comtrade; CIF)")
                .contains(words.number(92_345.5) + "\u00a0USD; "
                        + words.say("figures.mirror.ratio", "ratio", words.number(1.15)))
                .contains(words.say("figures.mirror.reason.VALUATION"))
                .contains(words.say("figures.mirror.hint"))
                .doesNotContain("mirror.");
        assertThat(page).contains("File of export", "File of import");
    }

    @Test
    void aTradeThatOneSideReportsHasNoDifferenceAndNoReasons() {
        String page = written(reporting(reported("export", "FOB", 610_000, "s-cn")), Language.EN);

        assertThat(page).contains("not reported").doesNotContain("Usual reasons why two reports");
    }
}
