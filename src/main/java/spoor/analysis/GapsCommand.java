package spoor.analysis;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import spoor.command.CommandStart;
import spoor.command.JsonArgument;
import spoor.command.WholeFile;
import spoor.graph.CancelSignal;
import spoor.model.BadInput;
import spoor.model.CommandArguments;
import spoor.model.SpoorException;
import spoor.question.QuestionJson;
import spoor.question.TraceRequest;
import spoor.tables.TableForm;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code gaps [ID…] [--question=JSON|FILE] [--listed-by=] [--not-found-by=] [--max-age-days=] [--format=csv|xlsx|json]
 * [--out=FILE]}: starts Spoor on a free port, holds the firms with these ids, or those on the paths of a question, against
 * lists, writes the matrix, and ends. Exit codes: 0 written, 1 no firm is told of, 2 Spoor did not become ready, 3 the file
 * cannot be written, 64 wrong use.
 */
public final class GapsCommand {

    private static final int NOBODY = 1;
    private static final int UNWRITTEN = 3;
    private static final int USAGE = 64;
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final List<String> FORMATS = List.of("csv", "xlsx", "json");
    private static final List<String> OURS =
            List.of("--question=", "--listed-by=", "--not-found-by=", "--max-age-days=", "--format=", "--out=");

    private final CommandArguments arguments;
    private final PrintStream out;

    private GapsCommand(List<String> arguments, PrintStream out) {
        this.arguments = new CommandArguments(arguments, OURS);
        this.out = out;
    }

    /**
     * Runs the command.
     *
     * @param application what Spring starts
     * @param arguments those after the word {@code gaps}
     * @return the exit code
     */
    public static int run(Class<?> application, List<String> arguments, PrintStream out) {
        return new GapsCommand(arguments, out).run(application);
    }

    private int run(Class<?> application) {
        GapRequest request;
        try {
            request = request(arguments).require();
            requireForm();
        } catch (SpoorException e) {
            out.println(e.getMessage());
            out.println("Usage: gaps [ID…] [--question={…}|FILE] [--listed-by=EU] [--not-found-by=US-OFAC]"
                    + " [--max-age-days=30] [--format=csv|xlsx|json] [--out=FILE] [--spoor.data=…]");
            return USAGE;
        }
        return CommandStart.of(application, arguments.settings(), out)
                .waiting(PATIENCE)
                .run(spoor -> find(spoor, request));
    }

    /** A question that is the usual one is {@code {}}. */
    static GapRequest request(CommandArguments arguments) {
        String question = arguments.value("--question=");
        return new GapRequest(
                question == null ? null : QuestionJson.read(JsonArgument.text(question), TraceRequest.class),
                arguments.words().isEmpty() ? null : List.copyOf(arguments.words()),
                arguments.value("--listed-by="),
                arguments.value("--not-found-by="),
                days(arguments.value("--max-age-days=")));
    }

    private static @Nullable Integer days(@Nullable String days) {
        if (days != null && !days.matches("\\d{1,6}")) {
            throw BadInput.inField("gaps.days", "--max-age-days", "holds '%s'; write a number of days.", days);
        }
        return days == null ? null : Integer.valueOf(days);
    }

    private String form() {
        String form = arguments.value("--format=");
        return form == null ? "csv" : form;
    }

    private void requireForm() {
        if (!FORMATS.contains(form())) {
            throw BadInput.inField("gaps.format", "--format", "holds '%s'; use csv, xlsx or json.", form());
        }
        if (form().equals("xlsx") && arguments.value("--out=") == null) {
            throw new BadInput("gaps.out", "A workbook needs a file: --out=lists.xlsx.");
        }
    }

    private int find(ConfigurableApplicationContext spoor, GapRequest request) {
        try {
            GapMatrix matrix = spoor.getBean(GapService.class).find(request, new CancelSignal());
            String file = arguments.value("--out=");
            if (file == null) {
                write(matrix, out);
            } else {
                WholeFile.write(Path.of(file), into -> write(matrix, into));
                out.printf(
                        "%s: %,d of %,d firms in %,d columns, %.0f ms.%n",
                        file,
                        matrix.firms().size(),
                        matrix.asked(),
                        matrix.columns().size(),
                        matrix.elapsedMs());
            }
            matrix.cut().forEach(out::println);
            matrix.unknown().forEach(id -> out.printf("There is no entity '%s'.%n", id));
            return matrix.firms().isEmpty() ? NOBODY : 0;
        } catch (SpoorException e) {
            out.println(e.getMessage());
            return USAGE;
        } catch (IOException e) {
            out.println("The file cannot be written: " + e.getMessage());
            return UNWRITTEN;
        }
    }

    private void write(GapMatrix matrix, OutputStream into) throws IOException {
        Optional<TableForm> form = TableForm.find(form());
        if (form.isPresent()) {
            form.get().write(GapTables.cells(matrix), GapTables.all(matrix), into);
        } else {
            into.write((JsonMapper.shared().writeValueAsString(matrix) + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }
}
