package spoor.ingest.check;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import spoor.ingest.claim.Issue;
import spoor.ingest.read.LimitedJson;

/** Collects the issues of an import: all of them in a file (NDJSON), grouped in memory. */
public final class IssueBook implements AutoCloseable {

    private static final int EXAMPLES = 5;
    private static final int MOST_GROUPS = 200;

    /** Beyond this the file would only fill the disk; the groups go on counting. */
    private static final long MOST_WRITTEN = 1_000_000;

    private record Key(Issue.Severity severity, String code, String column) {}

    private static final class Group {
        private long count;
        private final List<Issue> examples = new ArrayList<>();
    }

    private final Map<Key, Group> groups = new LinkedHashMap<>();
    private final BufferedWriter file;
    private long written;

    public IssueBook(Path path) throws IOException {
        file = Files.newBufferedWriter(path, StandardCharsets.UTF_8);
    }

    public synchronized void add(Issue issue) {
        Key key = new Key(issue.severity(), issue.code(), issue.column());
        if (!groups.containsKey(key) && groups.size() >= MOST_GROUPS) {
            key = new Key(issue.severity(), issue.code(), "");
        }
        Group group = groups.computeIfAbsent(key, k -> new Group());
        group.count++;
        if (group.examples.size() < EXAMPLES) {
            group.examples.add(issue);
        }
        write(issue);
    }

    private void write(Issue issue) {
        if (written++ >= MOST_WRITTEN) {
            return;
        }
        try {
            file.write(LimitedJson.MAPPER.writeValueAsString(issue));
            file.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Rejections first, then by number. */
    public synchronized List<IssueGroup> groups() {
        return groups.entrySet().stream()
                .map(entry -> new IssueGroup(
                        entry.getKey().severity().name().toLowerCase(Locale.ROOT),
                        entry.getKey().code(),
                        entry.getKey().column(),
                        entry.getValue().count,
                        List.copyOf(entry.getValue().examples)))
                .sorted(Comparator.comparing(IssueGroup::severity)
                        .thenComparing(
                                Comparator.comparingLong(IssueGroup::count).reversed())
                        .thenComparing(IssueGroup::code))
                .toList();
    }

    public void flush() throws IOException {
        file.flush();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
