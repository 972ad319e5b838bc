package spoor.store.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import spoor.model.Sha256;

/**
 * One file {@code cypher/schema/V001__name.cypher}. Its statements end with a semicolon at the end of a line.
 *
 * @param checksum of the text with line ends made equal, so that a checkout on Windows is no change
 */
public record SchemaFile(int version, String name, String text, String checksum) {

    private static final Pattern FILE_NAME = Pattern.compile("V(\\d+)__(\\w+)\\.cypher");

    private static final Pattern CONSTRAINT = Pattern.compile("CREATE CONSTRAINT (\\w+)");

    private static final Pattern MADE =
            Pattern.compile("(?m)^(CREATE|DROP) (?:CONSTRAINT|INDEX|FULLTEXT INDEX) (\\w+)");

    private static final Pattern ABOUT_SCHEMA =
            Pattern.compile("^(?://.*\\n)*\\s*(CREATE|DROP) (?:CONSTRAINT|INDEX|FULLTEXT INDEX) (\\w+)");

    /** Says that the file stands for an earlier one of the same effect. */
    private static final Pattern REPLACES = Pattern.compile("(?m)^// replaces: ([0-9a-f]{64})$");

    /** All files on the class path, in their order. */
    public static List<SchemaFile> listAll() {
        try {
            List<SchemaFile> files = new ArrayList<>();
            for (Resource resource :
                    new PathMatchingResourcePatternResolver().getResources("classpath:cypher/schema/*.cypher")) {
                files.add(of(resource.getFilename(), resource.getContentAsString(StandardCharsets.UTF_8)));
            }
            files.sort(Comparator.comparingInt(SchemaFile::version));
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static SchemaFile of(@org.jspecify.annotations.Nullable String fileName, String content) {
        Matcher name = FILE_NAME.matcher(String.valueOf(fileName));
        if (!name.matches()) {
            throw new IllegalStateException("cypher/schema/" + fileName + " is not named like V001__name.cypher");
        }
        String text = content.replace("\r\n", "\n");
        return new SchemaFile(Integer.parseInt(name.group(1)), name.group(2), text, Sha256.hex(text));
    }

    /** The names of all constraints and indexes that are there once these files were applied in this order. */
    public static Set<String> listNames(List<SchemaFile> files) {
        Set<String> names = new TreeSet<>();
        for (SchemaFile file : files) {
            MADE.matcher(file.text()).results().forEach(made -> {
                if (made.group(1).equals("DROP")) {
                    names.remove(made.group(2));
                } else {
                    names.add(made.group(2));
                }
            });
        }
        return names;
    }

    /** Statements that make of a database without content what all statements of these files make of it, in this order. */
    static Collection<String> whatStays(List<SchemaFile> files) {
        Map<String, String> byName = new LinkedHashMap<>();
        files.stream().flatMap(file -> file.statements().stream()).forEach(statement -> {
            Matcher about = ABOUT_SCHEMA.matcher(statement);
            if (about.find()) {
                byName.remove(about.group(2));
                if (about.group(1).equals("CREATE")) {
                    byName.put(about.group(2), statement);
                }
            }
        });
        return byName.values();
    }

    /** Whether a database that a file with this checksum was applied to needs it no more. */
    public boolean isApplied(String known) {
        return known.equals(checksum)
                || REPLACES.matcher(text).results().anyMatch(earlier -> known.equals(earlier.group(1)));
    }

    List<String> statements() {
        return Pattern.compile(";[ \t]*(\n|$)")
                .splitAsStream(text)
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .toList();
    }

    /** The names of the constraints that it makes. */
    List<String> constraints() {
        return CONSTRAINT.matcher(text).results().map(made -> made.group(1)).toList();
    }
}
