package spoor.dossier.page;

import java.util.Map;
import java.util.stream.Collectors;
import spoor.dossier.content.Dossier;
import spoor.export.ExportDocument;
import spoor.question.QuestionJson;
import spoor.trace.TraceAnswer;
import spoor.web.request.Who;
import spoor.words.Words;
import tools.jackson.databind.json.JsonMapper;

/** How it was made, from which state of the data and under which terms, and how to make it again. */
final class MethodChapter {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Leaf leaf;
    private final Words words;

    MethodChapter(Leaf leaf) {
        this.leaf = leaf;
        this.words = leaf.words();
    }

    void write() {
        leaf.chapter("method", "method");
        leaf.paragraph(words.say("dossier.methodText"));
        leaf.paragraph(words.say("dossier.strengthText"));
        factors();
        leaf.html().element("h3", words.say("dossier.made"));
        facts();
        leaf.html().element("h3", words.say("dossier.datasets"));
        datasets();
        leaf.html().element("h3", words.say("dossier.repeat"));
        leaf.paragraph(words.say("dossier.repeatText"));
        leaf.html()
                .element(
                        "pre",
                        json(QuestionJson.write(leaf.dossier().request().trace())),
                        "tabindex",
                        "0",
                        "aria-label",
                        words.say("dossier.repeat"));
        leaf.end();
    }

    /** Each field of an object on a line of its own. */
    static String json(Map<String, ?> object) {
        return object.entrySet().stream()
                .map(field -> "  " + JSON.writeValueAsString(field.getKey()) + ": "
                        + JSON.writeValueAsString(field.getValue()))
                .collect(Collectors.joining(",\n", "{\n", "\n}"));
    }

    private void factors() {
        leaf.html().open("table", "class", "facts");
        row(words.say("dossier.factor.confidence"), words.say("dossier.factor.confidenceText"));
        row(words.say("dossier.factor.sources"), words.say("dossier.factor.sourcesText"));
        row(words.say("dossier.factor.date"), words.say("dossier.factor.dateText"));
        row(words.say("dossier.factor.goods"), words.say("dossier.factor.goodsText"));
        leaf.html().close();
    }

    private void facts() {
        Dossier dossier = leaf.dossier();
        TraceAnswer.SnapshotRecord state = dossier.answer().snapshot();
        leaf.html().open("table", "class", "facts");
        row(words.say("dossier.when"), words.day(dossier.made()) + ", " + words.clock(dossier.made()) + " UTC");
        if (!dossier.request().author().isEmpty()) {
            row(words.say("dossier.author"), dossier.request().author());
        }
        if (!dossier.client().equals(Who.Person.LOCAL.name())) {
            row(words.say("dossier.client"), dossier.client());
        }
        row(words.say("dossier.program"), "Spoor " + dossier.version().version());
        row(words.say("dossier.commit"), dossier.version().commit());
        row(words.say("dossier.dataVersion"), state.version());
        row(
                words.say("dossier.size"),
                words.say(
                        "dossier.sizeText",
                        "nodes",
                        words.number(state.nodes()),
                        "relations",
                        words.number(state.relations())));
        leaf.html().close();
    }

    private void datasets() {
        leaf.html().open("table", "class", "facts");
        for (ExportDocument.Licence licence : leaf.dossier().data().header().licences()) {
            String name = licence.name() == null ? licence.dataset() : licence.name();
            String version = licence.version() == null ? "" : ", " + licence.version();
            row(
                    name + version,
                    licence.licence() == null || licence.licence().isBlank()
                            ? words.say("dossier.noLicence")
                            : licence.licence());
        }
        leaf.html().close();
    }

    private void row(String name, String value) {
        leaf.html()
                .open("tr")
                .element("th", name, "scope", "row")
                .element("td", value)
                .close();
    }
}
