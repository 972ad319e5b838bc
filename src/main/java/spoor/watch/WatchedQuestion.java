package spoor.watch;

import java.util.LinkedHashMap;
import java.util.Map;
import spoor.question.QuestionJson;
import spoor.question.TraceRequest;
import tools.jackson.databind.json.JsonMapper;

/** A question as watches keep it and ask it. */
final class WatchedQuestion {

    /** A watch looks at so many paths, the best by the question's ranking; at all where there are no more. */
    static final int MOST_PATHS = TraceRequest.MOST_PATHS;

    private static final JsonMapper JSON = JsonMapper.shared();

    private WatchedQuestion() {}

    /** Without pages and caps: a path that another one pushes off a page is not gone. */
    static TraceRequest of(TraceRequest asked) {
        Map<String, Object> json = new LinkedHashMap<>(QuestionJson.write(asked));
        json.put("k", MOST_PATHS);
        json.put("offset", 0);
        json.put("counts", "quick");
        json.remove("maxPerPair");
        json.remove("maxPerStart");
        json.remove("maxPerEnd");
        return QuestionJson.read(json);
    }

    static String write(TraceRequest question) {
        return JSON.writeValueAsString(QuestionJson.write(question));
    }

    static TraceRequest read(String text) {
        return QuestionJson.read(JSON.readTree(text));
    }
}
