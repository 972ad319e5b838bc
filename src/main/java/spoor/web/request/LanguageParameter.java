package spoor.web.request;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.core.annotation.AliasFor;

/** Tells in the interface's description which words the parameter takes: those of {@link spoor.words.Language}. */
@Parameter(
        schema =
                @Schema(
                        allowableValues = {"en", "de", "uk", "zh"},
                        defaultValue = LanguageParameter.USUAL))
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
public @interface LanguageParameter {

    /** Where none is asked for. */
    String USUAL = "en";

    /** What is said in the language; empty where that is plain. */
    @AliasFor(annotation = Parameter.class, attribute = "description")
    String description() default "";
}
