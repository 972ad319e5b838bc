package spoor.question;

import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import spoor.model.PartialDate;

/** Describes the constants of a question by their words, and partial dates as text, in the description of the API. */
@Component
class QuestionSchema implements ModelConverter {

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> others) {
        JavaType asked = Json.mapper().constructType(type.getType());
        if (asked != null && PartialDate.class.equals(asked.getRawClass())) {
            return new StringSchema();
        }
        for (ConstantWords<?> words : ConstantWords.ALL) {
            if (asked != null && words.type().equals(asked.getRawClass())) {
                StringSchema schema = new StringSchema();
                words.list().forEach(schema::addEnumItem);
                return schema;
            }
        }
        return others.hasNext() ? others.next().resolve(type, context, others) : null;
    }
}
