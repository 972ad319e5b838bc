package spoor.bulk;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is to be summed up.
 *
 * @param in CSV files in UTF-8, also packed with gzip; a path of Hadoop, with {@code *}
 * @param out a new folder
 * @param mapping as JSON; empty to guess
 */
record BulkOrder(String in, String out, String dataset, String title, String mapping, char separator)
        implements Serializable {

    /** From arguments such as {@code --in=…}. */
    static BulkOrder of(String... arguments) throws IOException {
        Map<String, String> given = new HashMap<>();
        for (String argument : arguments) {
            String[] parts = argument.split("=", 2);
            if (!parts[0].startsWith("--") || parts.length < 2) {
                throw new IllegalArgumentException(usage("What is " + argument + "?"));
            }
            given.put(parts[0].substring(2), parts[1]);
        }
        String dataset = require(given, "dataset");
        String mapping = given.containsKey("mapping") ? Files.readString(Path.of(given.get("mapping"))) : "";
        return new BulkOrder(
                require(given, "in"),
                require(given, "out"),
                dataset,
                given.getOrDefault("title", dataset),
                mapping,
                given.getOrDefault("separator", ",").charAt(0));
    }

    private static String require(Map<String, String> given, String name) {
        String value = given.get(name);
        if (value == null) {
            throw new IllegalArgumentException(usage("--" + name + " is missing."));
        }
        return value;
    }

    private static String usage(String fault) {
        return fault + " Give --in=FILES --out=FOLDER --dataset=ID, and if need be --title=, --mapping=FILE, --separator=";
    }

    /** How the rows name the file they come from. */
    String name() {
        return in.substring(in.lastIndexOf('/') + 1);
    }

    /** What {@code neo4j-admin} has to be told to import what was written. */
    List<String> importArguments() {
        return List.of(
                "database",
                "import",
                "full",
                "neo4j",
                "--array-delimiter=U+001F",
                "--nodes=Entity:Company=" + files("companies"),
                "--nodes=Source=" + files("sources"),
                "--nodes=Dataset=" + files("datasets"),
                "--relationships=SUPPLIES=" + files("supplies"));
    }

    private String files(String name) {
        return out + "/" + name + "-header.csv," + out + "/" + name + "/part-.*";
    }
}
