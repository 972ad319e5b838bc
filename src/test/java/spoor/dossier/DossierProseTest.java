package spoor.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import spoor.dossier.content.Dossier;
import spoor.dossier.page.DossierPage;
import spoor.dossier.page.Medium;
import spoor.web.request.Who;
import spoor.words.Language;

/** What whoever reads a dossier stumbles over. */
class DossierProseTest {

    private static final Pattern BLANK_BEFORE_A_STOP = Pattern.compile(".{0,40}\\p{L}[ \\u00A0][.,;:](?!\\.).{0,10}");
    private static final Pattern ID_OF_A_SOURCE = Pattern.compile("\\bsrc-\\d+\\b");

    @Test
    void whoAskedForItIsNamedWhereSomebodySignedInAndNotWhereNobodyDoes() {
        Dossier kept = DossierFixture.kept();

        assertThat(page(askedForBy(kept, "Vera"), Language.EN))
                .contains("Asked for by")
                .contains("Vera");
        assertThat(page(askedForBy(kept, Who.Person.LOCAL.name()), Language.EN)).doesNotContain("Asked for by");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noBlankStandsBeforeAStopAndNoSourceIsAnId(Language language) {
        String text = text(page(DossierFixture.kept(), language));

        assertThat(found(BLANK_BEFORE_A_STOP, text)).isEmpty();
        assertThat(found(ID_OF_A_SOURCE, text)).isEmpty();
    }

    private static String page(Dossier dossier, Language language) {
        return new DossierPage(dossier, language, Medium.PAPER).write();
    }

    /** Without its styles, its pictures and its marks, in which texts run on. */
    private static String text(String page) {
        return page.substring(page.indexOf("<body"))
                .replaceAll("(?s)<svg.*?</svg>", " ")
                .replaceAll("</?(?:p|li|td|th|tr|h\\d|div|section|dt|dd|pre)\\b[^>]*>", "\n")
                .replaceAll("<[^>]+>", "");
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).toList();
    }

    private static Dossier askedForBy(Dossier kept, String client) {
        return new Dossier(
                kept.request(),
                kept.answer(),
                kept.data(),
                kept.figures(),
                Map.of(),
                kept.made(),
                client,
                kept.version(),
                kept.auditHead(),
                kept.checks(),
                kept.captures(),
                kept.tables());
    }
}
