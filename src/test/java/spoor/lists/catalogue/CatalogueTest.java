package spoor.lists.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import spoor.model.BadInput;

class CatalogueTest {

    @TempDir
    private Path folder;

    private Catalogue.Contents read(String own) throws IOException {
        Path file = folder.resolve("lists.json");
        Files.writeString(file, own);
        return new Catalogue(
                        file,
                        (format, mapping) -> {
                            if ("nonsense".equals(format)) {
                                throw new BadInput("import.format", "There is no format 'nonsense'.");
                            }
                        },
                        address -> "files.test".equals(address.getHost()))
                .read();
    }

    private static String entry(String more) {
        return "{\"id\":\"mine\",\"name\":\"Mine\",\"publisher\":\"Me\",\"licence\":\"CC0\","
                + "\"addresses\":[\"https://example.org/a.csv\"]" + more + "}";
    }

    private static List<String> told(Catalogue.Contents contents) {
        return contents.refused().stream()
                .map(refused -> refused.line() + " " + refused.id() + " " + refused.code() + ": " + refused.reason())
                .toList();
    }

    @Test
    void what_ships_has_a_dataset_and_a_licence_each_and_says_of_opensanctions_that_it_forbids_commerce()
            throws IOException {
        List<PublicList> lists = read("[]").lists();
        assertThat(lists)
                .extracting(PublicList::dataset)
                .doesNotHaveDuplicates()
                .hasSize(11);
        assertThat(lists).allSatisfy(list -> {
            assertThat(list.terms()).isNotEmpty();
            assertThat(list.licenceUrl()).startsWith("https://");
            assertThat(list.addresses())
                    .allSatisfy(address -> assertThat(address).hasScheme("https"));
            assertThat(list.isOwn()).isFalse();
        });
        assertThat(lists.stream().filter(list -> list.addresses().toString().contains("opensanctions")))
                .hasSize(7)
                .allSatisfy(list -> assertThat(list.terms()).contains("no-commerce"));
    }

    @Test
    void an_own_entry_changes_the_fields_it_names_adds_a_list_or_takes_one_out() throws IOException {
        Catalogue.Contents contents = read("[{\"id\":\"gleif\",\"dataset\":\"lei\",\"mostMegabytes\":5},\n"
                + entry(",\"hosts\":[\"Files.Example.org\"],\"mapping\":{\"label\":\"Person\"}")
                + ",{\"id\":\"us-csl\",\"left\":true}]");
        assertThat(told(contents)).isEmpty();
        PublicList gleif = contents.find("gleif").orElseThrow();
        assertThat(gleif.dataset()).isEqualTo("lei");
        assertThat(gleif.mostBytes()).isEqualTo(5_000_000);
        assertThat(gleif.isOwn()).isTrue();
        assertThat(gleif.licence()).isEqualTo("CC0 1.0");
        PublicList mine = contents.find("mine").orElseThrow();
        assertThat(mine.dataset()).isEqualTo("mine");
        assertThat(mine.hosts()).isEqualTo(Set.of("files.example.org"));
        assertThat(mine.mapping()).isEqualTo("{\"label\":\"Person\"}");
        assertThat(contents.find("us-csl")).isEmpty();
    }

    @Test
    void a_bad_entry_is_refused_with_its_line_and_what_ships_stays_in_its_place() throws IOException {
        String own = Stream.of(
                        "{\"id\":\"gleif\",\"addresses\":[\"http://example.org/\"]}",
                        entry(",\"surprise\":1"),
                        entry(",\"format\":\"nonsense\"").replace("mine", "b"),
                        entry(",\"dataset\":\"gleif\"").replace("mine", "c"),
                        entry(",\"terms\":[\"pay\"]").replace("mine", "d"),
                        entry("").replace("\"mine\"", "\"NO\""),
                        "7",
                        entry(",\"hosts\":[\"*.example.org\"]").replace("mine", "e"),
                        entry(",\"dataset\":\"evidence\"").replace("mine", "f"),
                        entry("")
                                .replace("https://example.org/a.csv", "http://files.test/a.csv")
                                .replace("mine", "ok"))
                .reduce((one, other) -> one + ",\n" + other)
                .orElseThrow();
        Catalogue.Contents contents = read("[" + own + "]");
        assertThat(told(contents))
                .containsExactly(
                        "1 gleif lists.entry: 'addresses' begin with https://, unless spoor.lists.hosts names their"
                                + " host.",
                        "2 mine lists.entry: 'surprise' is no field of a list; take it out, or correct its name.",
                        "3 b import.format: There is no format 'nonsense'.",
                        "4 c lists.entry.dataset: The dataset 'gleif' is that of the list 'gleif'; name another.",
                        "5 d lists.entry: 'terms' has only these words: free, name-source, no-commerce, share-alike,"
                                + " not-passed-on.",
                        "6 NO lists.entry: 'id' has up to 40 small letters, digits and dashes.",
                        "7 null lists.entry.object: An entry is an object with the fields of a list.",
                        "8 e lists.entry: 'hosts' are names such as files.example.org, without https:// and without *.",
                        "9 f lists.entry: 'dataset' has up to 80 small letters, digits, dots and dashes, and is not"
                                + " 'evidence'.");
        assertThat(contents.find("gleif"))
                .hasValueSatisfying(list -> assertThat(list.isOwn()).isFalse());
        assertThat(contents.find("ok")).isPresent();
    }

    @Test
    void a_file_that_is_no_json_is_refused_whole_with_the_line() throws IOException {
        assertThat(told(read("[\n" + entry("") + ",\n{\"id\": oops}\n]")))
                .singleElement()
                .asString()
                .startsWith("3 null lists.malformed");
        assertThat(told(read("{\"id\":\"mine\"}"))).singleElement().asString().startsWith("1 null lists.entry.object");
        assertThat(read("{}").lists()).hasSize(11);
    }
}
