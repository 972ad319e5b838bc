package spoor.mcp;

import io.modelcontextprotocol.common.McpTransportContext;
import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.json.jackson3.JacksonMcpJsonMapper;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.server.transport.HttpServletStatelessServerTransport;
import io.modelcontextprotocol.spec.McpSchema.ServerCapabilities;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import spoor.model.Busy;
import spoor.model.NotFound;
import tools.jackson.databind.json.JsonMapper;

/**
 * The tools over HTTP, without sessions, where the operator turns them on. What a tool asks, it asks of this Spoor over HTTP with
 * the token of who called it: so that host, rights, queue, limits and audit are those of every other client. Safe for use by any
 * thread.
 */
@Component
public final class AssistantDoor {

    /** So many are answered at once; an assistant asks one thing after another. */
    static final int MOST_AT_ONCE = 32;

    private static final String TOKEN = "token";
    private static final String BEARER = "Bearer ";

    private final Environment settings;
    private final OwnAddress address;
    private final Semaphore places = new Semaphore(MOST_AT_ONCE);
    private final ReentrantLock opening = new ReentrantLock();
    private @Nullable HttpServletStatelessServerTransport open;

    AssistantDoor(Environment settings, OwnAddress address) {
        this.settings = settings;
        this.address = address;
    }

    /**
     * Answers one message of the protocol.
     *
     * @throws NotFound where it is not turned on
     * @throws Busy where as many as may be are being answered
     */
    public void answer(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        if (!"on".equals(settings.getProperty("spoor.mcp"))) {
            throw new NotFound(
                    "mcp.off",
                    "This Spoor does not speak the Model Context Protocol over HTTP. Its operator turns that on by spoor.mcp=on.");
        }
        if (!places.tryAcquire()) {
            throw new Busy("mcp.busy", "%d assistants are being answered; ask again in some seconds.", MOST_AT_ONCE);
        }
        try {
            transport().service(request, response);
        } finally {
            places.release();
        }
    }

    /** Made by the first who asks, since only a started Spoor knows its address; that waits for nothing. */
    private HttpServletStatelessServerTransport transport() {
        opening.lock();
        try {
            HttpServletStatelessServerTransport known = open;
            if (known == null) {
                known = serve(address.spoor(), new Tools(ShippedQuestionSchema.definitions()));
                open = known;
            }
            return known;
        } finally {
            opening.unlock();
        }
    }

    private static HttpServletStatelessServerTransport serve(SpoorApi spoor, Tools tools) {
        McpJsonMapper mapper = new JacksonMcpJsonMapper(JsonMapper.shared());
        HttpServletStatelessServerTransport transport = HttpServletStatelessServerTransport.builder()
                .jsonMapper(mapper)
                .messageEndpoint("/mcp")
                .contextExtractor(AssistantDoor::context)
                .build();
        McpServer.sync(transport)
                .serverInfo("spoor", "1")
                .instructions(tools.instructions())
                .capabilities(ServerCapabilities.builder().tools(false).build())
                .jsonMapper(mapper)
                .immediateExecution(true)
                .tools(tools.list(mapper).stream()
                        .map(tool -> SyncToolSpecification.builder()
                                .tool(tool)
                                .callHandler((context, call) ->
                                        Tools.call(new Answers(spoor.askedBy((String) context.get(TOKEN))), call))
                                .build())
                        .toList())
                .build();
        return transport;
    }

    private static McpTransportContext context(HttpServletRequest request) {
        String token = token(request);
        return McpTransportContext.create(token == null ? Map.of() : Map.of(TOKEN, token));
    }

    private static @Nullable String token(HttpServletRequest request) {
        String given = request.getHeader("Authorization");
        return given != null && given.regionMatches(true, 0, BEARER, 0, BEARER.length())
                ? given.substring(BEARER.length()).strip()
                : null;
    }
}
