package spoor.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import spoor.model.CommandArguments;

class GapsCommandTest {

    private static final int USAGE = 64;

    @Test
    void idsOrAQuestionAndTheFilterAreRead() {
        GapRequest named = GapsCommand.request(new CommandArguments(
                List.of("company/a", "--not-found-by=EU", "company/b", "--max-age-days=90"),
                List.of("--not-found-by=", "--max-age-days=")));
        GapRequest asked = GapsCommand.request(
                new CommandArguments(List.of("--question={\"maxHops\":3}"), List.of("--question=")));

        assertThat(named.ids()).containsExactly("company/a", "company/b");
        assertThat(named.notFoundBy()).isEqualTo("EU");
        assertThat(named.age()).isEqualTo(90);
        assertThat(asked.trace()).isNotNull().extracting("maxHops").isEqualTo(3);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            --format=csv                        | Say whom to look at
            company/a --format=pdf              | '--format' holds 'pdf'; use csv, xlsx or json.
            company/a --format=xlsx             | A workbook needs a file: --out=lists.xlsx.
            company/a --max-age-days=month      | '--max-age-days' holds 'month'; write a number of days.
            company/a --max-age-days=0          | must be from 1 to
            company/a --question={}             | one of them
            --question=none.json                | neither a JSON object nor a text file
            """)
    void wrongUseIsSaidBeforeAnythingStarts(String line, String said) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        int code = GapsCommand.run(
                GapsCommandTest.class,
                List.of(line.split(" ", -1)),
                new PrintStream(out, true, StandardCharsets.UTF_8));

        assertThat(code).isEqualTo(USAGE);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains(said).contains("Usage: gaps");
    }
}
