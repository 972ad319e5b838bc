package spoor.people.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import spoor.people.Role;

/** Who may use which route, as {@code spoor/people/access.tsv} says. What has no row is refused. */
final class AccessTable {

    private final List<Row> rows;

    private AccessTable(List<Row> rows) {
        this.rows = rows;
    }

    /** Who at least has to be there. */
    enum Who {
        /** Nobody: open to all. */
        OPEN,
        /** Anybody who is signed in, or a token of theirs. */
        SIGNED_IN,
        /** Somebody with a role. */
        ROLE,
        /** Whoever it is: there is nothing. */
        REFUSED
    }

    /** What is asked beside the role. */
    enum Extra {
        NOTHING,
        /** A person, not a token. */
        SESSION,
        /** A person who has just proved once more who they are. */
        CONFIRM
    }

    /**
     * One route.
     *
     * @param method {@code *} for all
     * @param role null unless {@link Who#ROLE}
     */
    record Row(
            String method,
            PathPattern path,
            Who who,
            @Nullable Role role,
            Extra extra) {

        static Row read(String line) {
            String[] cells = line.split("\t", -1);
            Who who = switch (cells[2]) {
                case "open" -> Who.OPEN;
                case "signed-in" -> Who.SIGNED_IN;
                case "refused" -> Who.REFUSED;
                default -> Who.ROLE;
            };
            Extra extra = switch (cells[3]) {
                case "-" -> Extra.NOTHING;
                case "session" -> Extra.SESSION;
                case "confirm" -> Extra.CONFIRM;
                default -> throw new IllegalStateException("access.tsv does not know " + cells[3]);
            };
            return new Row(
                    cells[0],
                    PathPatternParser.defaultInstance.parse(cells[1]),
                    who,
                    who == Who.ROLE ? Role.requireWord(cells[2]) : null,
                    extra);
        }

        boolean matches(String asked, PathContainer address) {
            boolean sameMethod = method.equals("*") || method.equals(asked.equals("HEAD") ? "GET" : asked);
            return sameMethod && path.matches(address);
        }

        /** As the description of the API names it. */
        String route() {
            return method + " " + path.getPatternString();
        }
    }

    static AccessTable read() {
        try (InputStream in = AccessTable.class.getResourceAsStream("/spoor/people/access.tsv")) {
            if (in == null) {
                throw new IllegalStateException("No spoor/people/access.tsv on the class path");
            }
            return new AccessTable(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Row::read)
                    .sorted(Comparator.comparing(Row::path, PathPattern.SPECIFICITY_COMPARATOR))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Row> rows() {
        return rows;
    }

    /**
     * The row of a request: of those that match the one that says most.
     *
     * @param address the path within the application, as Spring maps it
     */
    Optional<Row> find(String method, PathContainer address) {
        return rows.stream().filter(row -> row.matches(method, address)).findFirst();
    }
}
