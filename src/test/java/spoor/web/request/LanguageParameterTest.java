package spoor.web.request;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.annotations.Parameter;
import java.lang.reflect.AnnotatedElement;
import java.util.Arrays;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.core.annotation.AnnotatedElementUtils;
import spoor.words.Language;

class LanguageParameterTest {

    /** Whose parameter is described. */
    private static void told(@LanguageParameter(description = "Of the words") String lang) {
        assertThat(lang).isNotEmpty();
    }

    @Test
    void it_names_every_language_and_what_is_said_in_it() throws NoSuchMethodException {
        told(LanguageParameter.USUAL);
        AnnotatedElement lang = LanguageParameterTest.class.getDeclaredMethod("told", String.class)
                .getParameters()[0];
        Parameter said = Objects.requireNonNull(AnnotatedElementUtils.findMergedAnnotation(lang, Parameter.class));

        assertThat(said.schema().allowableValues())
                .containsExactly(
                        Arrays.stream(Language.values()).map(Language::tag).toArray(String[]::new));
        assertThat(said.schema().defaultValue()).isEqualTo(Language.EN.tag());
        assertThat(said.description()).isEqualTo("Of the words");
    }
}
