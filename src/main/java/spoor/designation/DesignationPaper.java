package spoor.designation;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import spoor.designation.Designation.Cell;
import spoor.designation.Designation.FirmFile;
import spoor.designation.Designation.Note;
import spoor.designation.Designation.Section;
import spoor.dossier.page.Html;
import spoor.dossier.page.PlainPage;
import spoor.dossier.pdf.Print;
import spoor.model.SpoorVersion;
import spoor.words.Language;
import spoor.words.Words;

/** The file as it is printed: its cover, the criterion, each firm by section, and the documents. */
final class DesignationPaper {

    private final Designation file;
    private final Words words;
    private final PlainPage page;
    private final Html html;

    private DesignationPaper(Designation file) {
        this.file = file;
        this.words = words(file);
        Map<String, String> chapters = new LinkedHashMap<>();
        chapters.put("criterion", words.say("designation.criterion"));
        for (int at = 0; at < file.firms().size(); at++) {
            chapters.put("f" + (at + 1), file.firms().get(at).name());
        }
        chapters.put("sources", words.say("designation.documents"));
        this.page = new PlainPage(title(file), SpoorVersion.RUNNING.version(), words, chapters);
        this.html = page.html();
    }

    static Print of(Designation file) {
        DesignationPaper paper = new DesignationPaper(file);
        return new Print(paper.page.title(), paper.write(), paper.words.say("proposal.inside"));
    }

    static String title(Designation file) {
        Words words = words(file);
        return words.say(
                "proposal.title",
                "authority",
                words.value("authority", file.criterion().authority()));
    }

    static Words words(Designation file) {
        return new Words(Language.requireTag(file.language()));
    }

    private String write() {
        cover();
        criterion();
        for (int at = 0; at < file.firms().size(); at++) {
            firm("f" + (at + 1), file.firms().get(at));
        }
        documents();
        return page.end();
    }

    private void cover() {
        html.line().open("header", "class", "cover").element("p", words.say("proposal.kicker"), "class", "kicker");
        html.element("h1", page.title());
        html.open("p", "class", "lead")
                .name(file.firms().stream().map(FirmFile::name).collect(Collectors.joining("; ")))
                .close();
        html.element(
                "p",
                words.say(
                        "proposal.made",
                        "date",
                        words.date(file.made()),
                        "version",
                        file.version(),
                        "footnoted",
                        file.footnoted(),
                        "cells",
                        file.cells(),
                        "unknown",
                        file.unknown()),
                "class",
                "byline");
        html.open("div", "class", "own-words");
        file.cover().forEach(sentence -> html.element("p", sentence));
        html.close().close();
    }

    private void criterion() {
        Criterion picked = file.criterion();
        LocalDate until = picked.until();
        page.chapter("criterion", words.say("designation.criterion"));
        html.element("p", words.value("authority", picked.authority()));
        html.element("p", picked.text(), "lang", picked.language());
        if (!picked.official()) {
            html.element("p", words.say("designation.english"), "class", "hint");
        }
        html.element("p", picked.about());
        String force = words.say(
                until == null ? "proposal.inForce" : "proposal.inForceUntil",
                "from",
                words.date(picked.from().toString()),
                "until",
                until == null ? "" : words.date(until.toString()));
        html.element("p", force + " " + picked.read(), "class", "hint").close();
    }

    private void firm(String id, FirmFile firm) {
        page.chapter(id, firm.name());
        html.element(
                "p",
                firm.grade().equals("none")
                        ? words.say("proposal.onNoPath")
                        : words.say(
                                firm.lead() ? "proposal.weakestLead" : "proposal.weakest",
                                "grade",
                                words.say("confidence." + firm.grade())),
                "class",
                "hint");
        Map<Section, List<Cell>> bySection = firm.cells().stream().collect(Collectors.groupingBy(Cell::section));
        for (Section section : Section.values()) {
            List<Cell> cells = bySection.getOrDefault(section, List.of());
            if (!cells.isEmpty()) {
                html.element("h3", words.say("designation.section." + section.word()));
                cells(cells);
            }
        }
        html.close();
    }

    private void cells(List<Cell> cells) {
        if (cells.size() == 1 && cells.getFirst().what().isEmpty()) {
            html.open("p").text(cells.getFirst().value());
            page.cite(cells.getFirst().notes());
            html.close();
            return;
        }
        html.open("table", "class", "facts");
        for (Cell cell : cells) {
            html.open("tr").element("th", cell.what().isEmpty() ? "–" : cell.what(), "scope", "row");
            html.open("td").name(cell.value());
            page.cite(cell.notes());
            html.close().close();
        }
        html.close();
    }

    private void documents() {
        page.chapter("sources", words.say("designation.documents"));
        html.open("ol", "class", "notes");
        file.notes().forEach(this::document);
        html.close().close();
    }

    private void document(Note note) {
        String facts = Stream.of(
                        note.publisher(),
                        note.published(),
                        note.locator(),
                        note.accessed().isEmpty() ? "" : words.say("designation.accessed", "date", note.accessed()),
                        note.origin().isEmpty() ? "" : words.say("designation.origin", "origin", note.origin()))
                .filter(fact -> !fact.isEmpty())
                .collect(Collectors.joining(", "));
        html.line().open("li", "id", "s" + note.number());
        html.element("span", String.valueOf(note.number()), "class", "no").text(" ");
        html.open("cite")
                .name(note.title().isEmpty() ? note.id() : note.title())
                .close();
        html.text(facts.isEmpty() ? ". " : ". " + facts + ". ");
        if (!note.url().isEmpty()) {
            html.open("span", "class", "url");
            page.address(note.url());
            html.close();
        }
        if (!note.id().startsWith(NumberedDocuments.OF_LIST)) {
            html.element("span", " " + note.id(), "class", "id");
        }
        html.close();
    }
}
