package spoor.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import spoor.model.Unavailable;

/** What is no list, although it came with status 200. */
class AnswerBodyTest {

    @TempDir
    Path folder;

    private @Nullable String fault(String text, boolean isEnded) throws IOException {
        Path file = Files.writeString(folder.resolve("answer"), text);
        try {
            new AnswerBody(file).require(isEnded);
            return null;
        } catch (Unavailable e) {
            return e.code() + " " + e.getMessage();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"error\":\"rate limited\"}",
                "{\"status\": 429, \"message\": \"rate limited, come back later\"}",
                "<?xml version=\"1.0\"?><Error><Code>AccessDenied</Code><Message>rate limited</Message></Error>",
                "Too many requests: rate limited",
            })
    void an_error_in_the_place_of_a_list_is_named(String body) throws IOException {
        assertThat(fault(body, true)).startsWith("lists.error").contains("rate limited");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id,name,country\n1,Kupol,RU\n2,Vek",
                "id;name;country\n1;Kupol;RU\n2;\"Vek",
                "{\"id\": \"a\"}\n{\"id\": \"b\", \"na",
                "[{\"id\": \"a\"}, {\"id\"",
                "<?xml version=\"1.0\"?><list><entry>a</ent",
            })
    void a_list_that_ends_in_an_entry_was_cut_unless_the_server_said_how_long_it_is(String body) throws IOException {
        assertThat(fault(body, false)).startsWith("lists.cut");
        assertThat(fault(body, true)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id,name,country\n1,Kupol,RU",
                "id,name,country\n1,\"Kupol, JSC\",RU\n",
                "{\"id\": \"a\"}\n{\"id\": \"b\"}\n",
                "[{\"message\": \"a\"}]",
                "{\"status\": \"ok\", \"results\": [{\"id\": 1}]}",
                "<list><entry>a</entry></list>\n",
                "name\nForbidden City Trading;CN\n",
                "1,\"KUPOL\"\r\n2,\"VEKTOR\"\r\n\u001a",
            })
    void a_whole_list_is_taken(String body) throws IOException {
        assertThat(fault(body, false)).isNull();
    }
}
