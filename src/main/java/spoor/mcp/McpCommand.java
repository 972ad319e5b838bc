package spoor.mcp;

import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.json.jackson3.JacksonMcpJsonMapper;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.server.McpSyncServer;
import io.modelcontextprotocol.server.transport.StdioServerTransportProvider;
import io.modelcontextprotocol.spec.McpSchema.ServerCapabilities;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import spoor.model.BadInput;
import spoor.model.CommandArguments;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code mcp [--url=http://localhost:8080] [--token-file=FILE]}: a server of the Model Context Protocol on standard input and output,
 * for assistants. It asks a running Spoor and starts none. It ends with its input. Exit codes: 0 ended, 64 wrong use.
 */
public final class McpCommand {

    private static final int USAGE = 64;
    private static final String URL = "--url=";
    private static final String TOKEN = "--token-file=";

    private McpCommand() {}

    /**
     * Runs the command until its input ends.
     *
     * @param arguments those after the word {@code mcp}
     * @param out what the protocol is spoken on; nothing else may be printed there
     * @param err where wrong use is told
     * @return the exit code
     */
    public static int run(List<String> arguments, InputStream in, PrintStream out, PrintStream err) {
        CommandArguments given = new CommandArguments(arguments, List.of(URL, TOKEN));
        // Whatever else is printed, such as the log, must not come between the lines of the protocol.
        System.setOut(err);
        try {
            SpoorApi spoor = new SpoorApi(address(given.value(URL)), token(given.value(TOKEN)));
            serve(spoor, in, out);
            return 0;
        } catch (BadInput e) {
            err.println(e.getMessage());
            err.println("Usage: mcp [--url=http://localhost:8080] [--token-file=FILE]");
            return USAGE;
        }
    }

    private static void serve(SpoorApi spoor, InputStream in, PrintStream out) {
        Tools tools = new Tools(ShippedQuestionSchema.definitions());
        Answers answers = new Answers(spoor);
        McpJsonMapper mapper = new JacksonMcpJsonMapper(JsonMapper.shared());
        CountDownLatch ended = new CountDownLatch(1);
        McpSyncServer server = McpServer.sync(new StdioServerTransportProvider(mapper, new Watched(in, ended), out))
                .serverInfo("spoor", "1")
                .instructions(tools.instructions())
                .capabilities(ServerCapabilities.builder().tools(false).build())
                .jsonMapper(mapper)
                .tools(tools.list(mapper).stream()
                        .map(tool -> SyncToolSpecification.builder()
                                .tool(tool)
                                .callHandler((exchange, call) -> Tools.call(answers, call))
                                .build())
                        .toList())
                .build();
        try {
            ended.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            server.closeGracefully();
        }
    }

    private static URI address(@Nullable String given) {
        String text = given == null ? "http://localhost:8080" : given;
        try {
            URI address = new URI(text);
            if (address.getHost() != null && List.of("http", "https").contains(address.getScheme())) {
                return address;
            }
        } catch (URISyntaxException e) {
            // refused below, as any other text that is no address
        }
        throw new BadInput("mcp.url", "'%s' is no address of a Spoor. Write --url=http://localhost:8080.", text);
    }

    /** Read from a file, since arguments and environments are seen by others on the machine. */
    private static @Nullable String token(@Nullable String file) {
        if (file == null) {
            return null;
        }
        try {
            return Files.readString(Path.of(file)).strip();
        } catch (IOException e) {
            throw new BadInput("mcp.token", "The file of the token, '%s', cannot be read.", file);
        }
    }

    /** Tells when the input has ended. */
    private static final class Watched extends FilterInputStream {

        private final CountDownLatch ended;

        Watched(InputStream in, CountDownLatch ended) {
            super(in);
            this.ended = ended;
        }

        @Override
        public int read() throws IOException {
            return told(super.read());
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            return told(super.read(into, from, length));
        }

        private int told(int read) {
            if (read < 0) {
                ended.countDown();
            }
            return read;
        }
    }
}
