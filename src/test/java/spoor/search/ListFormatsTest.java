package spoor.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import spoor.ingest.format.Format;
import spoor.ingest.format.list.PublishedLists;

class ListFormatsTest {

    @Test
    void a_file_of_each_list_of_an_authority_counts_as_that_list_read() {
        List<String> lists = PublishedLists.all().stream()
                .map(Format::name)
                .filter(name -> !name.startsWith("gleif") && !name.startsWith("icij"))
                .toList();
        assertThat(StandingReader.LIST_FORMATS).containsAll(lists);
    }
}
