package spoor.ingest.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import spoor.ingest.format.ftm.FtmFormat;
import spoor.ingest.format.list.PublishedLists;
import spoor.ingest.format.trade.TradeFormats;
import spoor.ingest.read.Head;
import spoor.ingest.read.Unpacked;
import spoor.model.BadInput;

/** All formats, in the order in which a file is tried against them. */
public final class Formats {

    private final List<Format> all;

    /** Those given live elsewhere; they are tried last, as they take the most different files. */
    public Formats(List<Format> further) {
        all = java.util.stream.Stream.concat(builtIn().stream(), further.stream())
                .toList();
    }

    private static List<Format> builtIn() {
        List<Format> formats = new ArrayList<>(
                List.of(new PackageFormat(), new ExportTables(), new NodeLinkFormat(), new GraphMlFormat()));
        formats.addAll(Graphs.all());
        formats.add(new FtmFormat());
        formats.addAll(Lists.all());
        formats.add(new OfacFiles());
        formats.addAll(PublishedLists.all());
        formats.addAll(Teardowns.all());
        formats.add(new PartsTable());
        formats.addAll(TradeFormats.all());
        return List.copyOf(formats);
    }

    /** Of those that a file can have. */
    public List<String> names() {
        return all.stream().filter(Format::isOffered).map(Format::name).toList();
    }

    /**
     * The format of this name.
     *
     * @throws BadInput naming the known ones
     */
    public Format requireNamed(String name) {
        return all.stream()
                .filter(format -> format.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new BadInput(
                        "import.format.unknown", "There is no format '%s'; use one of %s.", name, names()));
    }

    /**
     * The format that is named, else the one that a mapping is meant for, else the first that knows the file.
     *
     * @param mapping of columns, as JSON; may be empty
     * @throws BadInput if there is none
     */
    public Format requireFor(Unpacked unpacked, @Nullable String name, String mapping) throws IOException {
        if (name != null) {
            return requireNamed(name);
        }
        Optional<Format> meant =
                all.stream().filter(format -> format.isMeantBy(mapping)).findFirst();
        return meant.isPresent() ? meant.get() : requireRecognised(unpacked);
    }

    /**
     * The first format that knows the file.
     *
     * @throws BadInput if none does
     */
    public Format requireRecognised(Unpacked unpacked) throws IOException {
        Head head = Head.of(unpacked.documents().getFirst());
        if (head.text().isBlank()) {
            throw new BadInput("import.empty", "The file is empty.");
        }
        Optional<Format> known =
                all.stream().filter(format -> format.recognises(head, unpacked)).findFirst();
        if (known.isEmpty()
                && !head.rootElement().isEmpty()
                && !head.rootElement().equalsIgnoreCase("html")) {
            throw new BadInput(
                    "import.xml.unknown",
                    "'%s' is XML that begins with <%s>, which Spoor does not read. Of lists in XML it reads those of OFAC, the"
                            + " UN, the UK, Switzerland and GLEIF, of graphs GraphML.",
                    head.name(),
                    head.rootElement());
        }
        return known.orElseThrow(() -> new BadInput(
                "import.format.unrecognised",
                "Spoor does not recognise what '%s' holds. Say it with format=, one of %s.",
                head.name(),
                names()));
    }
}
