package spoor.ingest.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import spoor.ingest.check.Books;
import spoor.ingest.check.BulkMerge;
import spoor.ingest.check.CheckPass;
import spoor.ingest.check.IssueBook;
import spoor.ingest.check.Seen;
import spoor.ingest.claim.Claim;
import spoor.ingest.claim.ClaimKind;
import spoor.ingest.claim.Entry;
import spoor.ingest.claim.EntrySink;
import spoor.ingest.customs.BulkFormat;
import spoor.ingest.format.Input;
import spoor.ingest.format.Reading;
import spoor.ingest.read.Unpacker;

/** What an import would make of a customs file: the reading and the books of the importer itself, without a database. */
public final class BulkExpectation {

    /** Properties of relations and companies by id. */
    public final Map<String, Map<String, Object>> supplies = new TreeMap<>();

    public final Map<String, Claim> companies = new TreeMap<>();
    public Books books = Books.EMPTY;

    private BulkExpectation() {}

    public static BulkExpectation of(Path file, String dataset, String title, Path folder) throws IOException {
        BulkExpectation expected = new BulkExpectation();
        Reading reading = BulkFormat.customs()
                .open(new Input(
                        Unpacker.open(file, file.getFileName().toString()), dataset, title, "", Map.of()));
        try (IssueBook issues = new IssueBook(Files.createDirectories(folder).resolve("issues"))) {
            CheckPass check = new CheckPass(new Seen(), issues, () -> {});
            reading.read(expected.listening(check));
            expected.books = check.books();
        }
        return expected;
    }

    public long rejected() {
        return books.rejected();
    }

    public long duplicate() {
        return books.duplicate();
    }

    public long loaded() {
        return books.loaded();
    }

    private EntrySink listening(CheckPass check) {
        return new EntrySink() {
            @Override
            public Fate accept(Entry entry) {
                Fate fate = check.accept(entry);
                if (fate == Fate.LOADED) {
                    entry.claims().stream()
                            .filter(claim -> claim.kind() == ClaimKind.ENTITY)
                            .forEach(claim -> companies.merge(claim.id(), claim, BulkMerge::merge));
                }
                return fate;
            }

            @Override
            public void conclude(java.util.List<Claim> claims) {
                check.conclude(claims);
                claims.stream()
                        .filter(claim -> claim.kind() == ClaimKind.RELATION)
                        .forEach(claim -> supplies.put(claim.id(), claim.properties()));
            }
        };
    }
}
