package spoor.ingest.read;

import spoor.web.StrictJson;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** JSON of strangers: strict, and with limits on depth and lengths. */
public final class LimitedJson {

    /** Reads as JSON says, nothing looser; no type is ever taken from the text. */
    public static final JsonMapper MAPPER = JsonMapper.builder(StrictJson.boundedFactory())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** For values inside a larger document, after which more follows. */
    public static final ObjectReader ITEMS = MAPPER.reader().without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private LimitedJson() {}
}
