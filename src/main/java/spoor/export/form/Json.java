package spoor.export.form;

import java.io.OutputStream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** How all forms write JSON. */
final class Json {

    static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Json() {}

    /** Closing it flushes, and leaves the stream open. */
    static JsonGenerator generator(OutputStream out) {
        return MAPPER.writer().without(StreamWriteFeature.AUTO_CLOSE_TARGET).createGenerator(out);
    }

    static String text(Object value) {
        return MAPPER.writeValueAsString(value);
    }
}
