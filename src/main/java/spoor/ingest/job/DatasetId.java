package spoor.ingest.job;

import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;
import spoor.ingest.format.Format;
import spoor.ingest.read.Unpacked;
import spoor.model.BadInput;

/** Which dataset a file goes into: what the order asks for, else what the file says, else what it is called. */
public final class DatasetId {

    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9._-]{0,79}");
    private static final String EVIDENCE = "evidence";

    private DatasetId() {}

    /**
     * The id that an order names, or that its file says.
     *
     * @throws BadInput if that can be no id, or is the evidence's
     */
    public static String require(ImportOrder order, Format format, Unpacked unpacked) throws IOException {
        String asked = order.request().dataset();
        String id = asked != null ? asked : format.findDataset(unpacked).orElseGet(() -> ofFileName(order));
        if (!ID.matcher(id).matches()) {
            throw new BadInput(
                    "import.dataset",
                    "'%s' cannot be the id of a dataset; use up to 80 small letters, digits, dots and dashes.",
                    id);
        }
        if (id.equals(EVIDENCE) && !format.name().equals("package")) {
            throw new BadInput(
                    "import.dataset.reserved", "The dataset 'evidence' ships with Spoor; give yours another id.");
        }
        if (id.matches("by-hand(-.*)?") && !format.name().equals("by-hand")) {
            throw new BadInput(
                    "import.dataset.reserved",
                    "The dataset '%s' holds what was entered by hand; give yours another id.",
                    id);
        }
        return id;
    }

    private static String ofFileName(ImportOrder order) {
        String name = order.fileName().toLowerCase(Locale.ROOT);
        String base = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String plain = base.replaceAll("\\.(gz|zip|csv|tsv|txt|xlsx|ods|jsonl?|ndjson|graphml|xml)$", "")
                .replaceAll("\\.(csv|tsv|txt|xlsx|ods|jsonl?|ndjson|graphml|xml)$", "")
                .replaceAll("[^a-z0-9._-]+", "-")
                .replaceAll("^[^a-z0-9]+|[-._]+$", "");
        String id = plain.isEmpty() ? "import-" + order.digest().substring(0, 8) : plain;
        return id.length() > 80 ? id.substring(0, 80) : id;
    }
}
