package spoor.identity.decision;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import spoor.model.BadInput;
import spoor.model.Decision;
import spoor.store.StoreState;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Decisions out and in, as a dataset of their own: JSON lines. Safe for use by any thread. */
@Service
public class DecisionFile {

    private static final int CHUNK = 500;

    private final Decisions decisions;
    private final DecisionLists lists;
    private final StoreState state;
    private final JsonMapper json;

    DecisionFile(Decisions decisions, DecisionLists lists, StoreState state, JsonMapper json) {
        this.decisions = decisions;
        this.lists = lists;
        this.state = state;
        this.json = json;
    }

    /** A file that can be opened several times. */
    @FunctionalInterface
    public interface Openable {
        InputStream open() throws IOException;
    }

    /** Writes every decision, in the order in which they were made. */
    public void write(OutputStream out) {
        lists.each(decision -> {
            try {
                out.write(json.writeValueAsString(DecisionLine.of(decision)).getBytes(StandardCharsets.UTF_8));
                out.write('\n');
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /**
     * Brings decisions in: those that {@link #write} wrote, or lines of nomenklatura's resolver. Twice changes nothing.
     *
     * @param by who does it
     */
    public FileResult read(Openable file, String by) throws IOException {
        state.requireReady();
        ResolverLines resolver = new ResolverLines(by, decisions.now());
        learn(file, resolver);
        FileBooks books = new FileBooks();
        List<FileBooks.Line> chunk = new ArrayList<>();
        decisions.whileWriting(() -> {
            try (FileLines lines = new FileLines(file.open())) {
                for (String text = lines.next(); text != null; text = lines.next()) {
                    books.read();
                    read(lines, text, resolver, books).ifPresent(chunk::add);
                    if (chunk.size() >= CHUNK) {
                        decisions.bringIn(chunk, books, by);
                        chunk.clear();
                    }
                }
                decisions.bringIn(chunk, books, by);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        books.refuseHeld();
        return books.result();
    }

    /** A first reading, for what a resolver's made-up ids stand for; other files are not read twice. */
    private void learn(Openable file, ResolverLines resolver) throws IOException {
        try (FileLines lines = new FileLines(file.open())) {
            for (String text = lines.next(); text != null && text.startsWith("["); text = lines.next()) {
                if (!lines.isTooLong()) {
                    findTree(text).ifPresent(resolver::learn);
                }
            }
        }
    }

    private Optional<FileBooks.Line> read(FileLines lines, String text, ResolverLines resolver, FileBooks books) {
        try {
            if (lines.isTooLong()) {
                throw new BadInput("decision.line", "The line has more than %d characters.", FileLines.LONGEST);
            }
            JsonNode line = findTree(text)
                    .orElseThrow(() -> new BadInput("decision.json", "The line is neither a JSON object nor a list."));
            Optional<Decision> decision =
                    ResolverLines.isOne(line) ? resolver.read(line) : Optional.of(DecisionLine.read(line));
            if (decision.isEmpty()) {
                books.known();
            }
            return decision.map(one -> new FileBooks.Line(lines.number(), one));
        } catch (BadInput e) {
            books.refused(lines.number(), String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private Optional<JsonNode> findTree(String text) {
        try {
            return Optional.of(json.readTree(text)).filter(tree -> tree.isObject() || tree.isArray());
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }
}
