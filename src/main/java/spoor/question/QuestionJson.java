package spoor.question;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import spoor.model.BadInput;
import spoor.model.PartialDate;
import spoor.web.JsonFault;
import spoor.web.StrictJson;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Questions as JSON: their constants by their words, partial dates as text. As a component it teaches the mapper of the
 * HTTP side to read them; {@link #read} and {@link #write} do it without.
 */
@Component
public class QuestionJson extends SimpleModule {

    private static final long serialVersionUID = 1;

    private static final JsonMapper MAPPER = StrictJson.strict(JsonMapper.builder())
            .addModule(new QuestionJson())
            .build();

    private static final TypeReference<Map<String, Object>> MAP = new TypeReference<>() {};

    QuestionJson() {
        super("question");
        ConstantWords.ALL.forEach(this::add);
        addDeserializer(PartialDate.class, new DateReader());
        addSerializer(PartialDate.class, new DateWriter());
    }

    /** The question as nested maps and lists, every default spelled out, so that one that was kept means the same when the defaults have changed. */
    public static Map<String, Object> write(TraceRequest request) {
        return MAPPER.convertValue(request, MAP);
    }

    /** The fields of a selector that restrict something, in a map of their own. */
    static Map<String, Object> fields(Selector selector) {
        return new LinkedHashMap<>(MAPPER.convertValue(selector, MAP));
    }

    /** The same of whose firms are asked for. */
    static Map<String, Object> fields(OwnedBy owned) {
        return new LinkedHashMap<>(MAPPER.convertValue(owned, MAP));
    }

    /** What stands in a field of the question. */
    static Object write(Object value) {
        return MAPPER.convertValue(value, Object.class);
    }

    /**
     * Reads a question.
     *
     * @param json nested maps and lists, or a tree
     * @throws BadInput naming the field, what it holds and what it should
     */
    public static TraceRequest read(Object json) {
        try {
            return MAPPER.convertValue(json, TraceRequest.class);
        } catch (JacksonException e) {
            throw JsonFault.faultOf(e);
        }
    }

    /**
     * Reads a text that holds a question, as strictly as over HTTP.
     *
     * @param type of what it holds: a question, or a body with one
     * @throws BadInput naming the field, what it holds and what it should, and the line
     */
    public static <T> T read(String json, Class<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JacksonException e) {
            throw JsonFault.faultOf(e);
        }
    }

    private <E extends Enum<E>> void add(ConstantWords<E> words) {
        addDeserializer(words.type(), new WordReader<>(words));
        addSerializer(words.type(), new WordWriter<>(words.type()));
    }

    private static final class WordReader<E extends Enum<E>> extends StdDeserializer<E> {

        private final ConstantWords<E> words;

        WordReader(ConstantWords<E> words) {
            super(words.type());
            this.words = words;
        }

        @Override
        public E deserialize(JsonParser json, DeserializationContext context) {
            return words.requireConstant(requireText(json, context, String.class));
        }
    }

    private static final class WordWriter<E extends Enum<E>> extends StdSerializer<E> {

        WordWriter(Class<E> type) {
            super(type);
        }

        @Override
        public void serialize(E value, JsonGenerator json, SerializationContext context) {
            json.writeString(ConstantWords.of(value));
        }
    }

    private static final class DateReader extends StdDeserializer<PartialDate> {

        DateReader() {
            super(PartialDate.class);
        }

        @Override
        public PartialDate deserialize(JsonParser json, DeserializationContext context) {
            String text = requireText(json, context, String.class).strip();
            try {
                return PartialDate.requireDate(text);
            } catch (BadInput e) {
                throw BadInput.inField("field.value", "", "is '%s'; write 2024, 2024-10 or 2024-10-17.", text);
            }
        }
    }

    private static final class DateWriter extends StdSerializer<PartialDate> {

        DateWriter() {
            super(PartialDate.class);
        }

        @Override
        public void serialize(PartialDate date, JsonGenerator json, SerializationContext context) {
            json.writeString(date.text());
        }
    }

    private static String requireText(JsonParser json, DeserializationContext context, Class<?> expected) {
        if (!json.hasToken(JsonToken.VALUE_STRING)) {
            context.handleUnexpectedToken(context.constructType(expected), json);
        }
        return json.getString();
    }
}
