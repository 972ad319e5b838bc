package spoor.reconcile.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import spoor.model.NodeLabel;
import spoor.reconcile.Card;
import spoor.reconcile.CardSet;

class PreviewPageTest {

    private static String page(Map<String, Object> properties, String language) {
        Card card = new Card("company/x", NodeLabel.COMPANY, properties, List.of(), List.of());
        return PreviewPage.of(new CardSet(List.of(card)), Locale.forLanguageTag(language));
    }

    @Test
    void nothing_that_is_stored_is_taken_for_HTML() {
        String page = page(
                Map.of(
                        "name",
                        "</title><script>alert(1)</script>",
                        "aliases",
                        List.of("<img src=x onerror=alert(1)>", "\"'&"),
                        "country",
                        "<b>"),
                "en");
        assertThat(page.toLowerCase(Locale.ROOT)).doesNotContain("<script", "<img", "<b>", "\"'&");
        assertThat(page).contains("&lt;script&gt;", "&quot;&#39;&amp;");
    }

    @ParameterizedTest
    @CsvSource({"en, Company", "de, Unternehmen", "uk, Компанія", "zh-CN, 公司", "fr, Company"})
    void it_speaks_the_readers_language(String language, String word) {
        assertThat(page(Map.of("name", "A"), language)).contains("<p>" + word);
    }

    @Test
    void long_lists_are_cut_and_say_by_how_much() {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            names.add("Name " + i);
        }
        assertThat(page(Map.of("name", "A", "aliases", names), "en"))
                .contains("<dd>Name 7</dd>", "<dd>12 more</dd>")
                .doesNotContain("<dd>Name 8</dd>");
    }
}
