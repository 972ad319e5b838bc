package spoor.declarations.plain;

import java.util.Arrays;
import java.util.stream.Collectors;
import spoor.declarations.AfterListingQuestion;
import spoor.declarations.CrossTableQuestion;
import spoor.declarations.RowsQuestion;
import spoor.declarations.Selection;
import spoor.declarations.SinceQuestion;
import spoor.declarations.flag.FlagQuestion;
import spoor.declarations.flag.FlagRowsQuestion;
import spoor.declarations.flag.PageQuestion;
import spoor.declarations.part.PartQuestion;
import spoor.model.BadInput;
import spoor.web.StrictJson;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** What can be asked of declarations, by its word: that of its address over HTTP, and of the command line. */
public enum DeskQuestion {
    TABLE("table", CrossTableQuestion.class),
    ROWS("rows", RowsQuestion.class),
    AFTER_LISTING("after-listing", AfterListingQuestion.class),
    COVERAGE("coverage", Selection.class),
    NEW_ROUTES("new-routes", SinceQuestion.class),
    SELLER_CHANGES("seller-changes", SinceQuestion.class),
    PRICES("prices", SinceQuestion.class),
    FLAGS("flags", FlagQuestion.class),
    FLAG_ROWS("flags/rows", FlagRowsQuestion.class),
    CLUSTERS("clusters", PageQuestion.class),
    TAKEOVERS("takeovers", PageQuestion.class),
    PARTS("parts", PartQuestion.class);

    private static final JsonMapper JSON =
            StrictJson.strict(JsonMapper.builder()).build();

    private final String word;
    private final Class<?> type;

    DeskQuestion(String word, Class<?> type) {
        this.word = word;
        this.type = type;
    }

    public String word() {
        return word;
    }

    /**
     * The question of this word.
     *
     * @throws BadInput naming those that there are
     */
    public static DeskQuestion requireWord(String word) {
        return Arrays.stream(values())
                .filter(each -> each.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new BadInput(
                        "declarations.what", "There is no such question to declarations; they are %s.", words()));
    }

    static String words() {
        return Arrays.stream(values()).map(DeskQuestion::word).collect(Collectors.joining(", "));
    }

    /**
     * Reads what is asked in JSON.
     *
     * @throws BadInput if it is no such question
     */
    public Object read(String json) {
        return read(json, type);
    }

    static <T> T read(String json, Class<T> type) {
        try {
            return JSON.readValue(json, type);
        } catch (JacksonException e) {
            throw new BadInput("declarations.question", "The question cannot be read: %s", e.getOriginalMessage());
        }
    }
}
