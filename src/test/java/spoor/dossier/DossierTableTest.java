package spoor.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import spoor.declarations.CrossTable;
import spoor.declarations.plain.DeclaredTable;
import spoor.dossier.content.Dossier;
import spoor.dossier.page.DossierPage;
import spoor.dossier.page.Medium;
import spoor.tables.Table;
import spoor.words.Language;

/** A table of declarations in a dossier: its caption, what was chosen of how many, its rows, limits, files and documents. */
class DossierTableTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_table_of_declarations_has_all_that_it_takes_to_read_it(Language language) {
        Dossier kept = DossierFixture.kept();
        DeclaredTable table = new DeclaredTable(
                "Chips <by> origin",
                "table",
                "{}",
                List.of(new DeclaredTable.Chosen("hs", List.of("8542"))),
                new Table(
                        "Declarations",
                        List.of("origin", "origin_name", "rows"),
                        List.of(List.of("MY", "Malaysia", "3"), List.of("total", "", "3"))),
                1234,
                900,
                List.of(new CrossTable.Note("currencies", 3, List.of("EUR", "USD"))),
                List.of(new CrossTable.Held("customs-2023", 1234, "2023-01-01", "2023-12-31")),
                List.of(kept.data().header().sources().getFirst()),
                "v7");
        String page = new DossierPage(with(kept, table), language, Medium.SCREEN).write();
        String chapter = page.substring(page.indexOf("id=\"tables\""));
        chapter = chapter.substring(0, chapter.indexOf("</section>"));

        assertThat(chapter)
                .contains("Chips &lt;by&gt; origin", "8542", "Malaysia", "EUR, USD", "customs-2023", "v7", "href=\"#s")
                .doesNotContain("{{", ">dossier.", "declarations.view", ">MY<");
        assertThat(page).contains("href=\"#tables\"");
        assertThat(new DossierPage(kept, language, Medium.SCREEN).write()).doesNotContain("id=\"tables\"");
    }

    private static Dossier with(Dossier kept, DeclaredTable table) {
        return new Dossier(
                kept.request(),
                kept.answer(),
                kept.data(),
                kept.figures(),
                kept.names(),
                kept.made(),
                kept.client(),
                kept.version(),
                kept.auditHead(),
                kept.checks(),
                kept.captures(),
                List.of(table));
    }
}
