package spoor.trace;

import java.util.List;
import java.util.Locale;
import spoor.model.BadInput;
import spoor.model.NodeLabel;

/** Reads a {@link Selector} from JSON. */
final class SelectorReader {

    static final List<String> FIELDS =
            List.of("labels", "countries", "operators", "categories", "topics", "listedBy", "ids", "text");

    private SelectorReader() {}

    static Selector read(JsonFields fields) {
        List<NodeLabel> labels = fields.listTexts("labels").stream()
                .map(word -> TraceRequestReader.requireConstant(
                        word, NodeLabel.class, fields.at("labels"), NodeLabel::label))
                .distinct()
                .toList();
        return new Selector(
                labels,
                listCountries(fields, "countries"),
                listCountries(fields, "operators"),
                fields.listTexts("categories"),
                fields.listTexts("topics"),
                fields.listTexts("listedBy"),
                fields.listTexts("ids"),
                fields.findText("text"));
    }

    /** Country codes in capitals, whatever the case they were sent in. */
    static List<String> listCountries(JsonFields fields, String name) {
        return fields.listTexts(name).stream()
                .map(code -> requireCountry(code, fields.at(name)))
                .distinct()
                .toList();
    }

    private static String requireCountry(String code, String at) {
        if (!code.matches("[A-Za-z]{2}")) {
            throw new BadInput(
                    "field.value", "'%s' holds '%s'; countries are two letters (ISO 3166-1): CN, HK, RU.", at, code);
        }
        return code.toUpperCase(Locale.ROOT);
    }
}
