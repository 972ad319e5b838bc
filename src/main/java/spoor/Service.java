package spoor;

import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import spoor.store.own.Restart;

/** Spoor until somebody ends it; it ends itself and begins anew where its own Neo4j is to be replaced. */
final class Service implements Restart {

    private static final String PORT = "--server.port=";

    private static final Logger LOG = LoggerFactory.getLogger(Service.class);

    private final ConfigurableApplicationContext context;
    private final List<String> arguments;

    private Service(ConfigurableApplicationContext context, List<String> arguments) {
        this.context = context;
        this.arguments = arguments;
    }

    static void run(List<String> arguments) {
        SpringApplication application = new SpringApplication(SpoorApplication.class);
        application.addInitializers(
                context -> context.getBeanFactory().registerSingleton("restart", new Service(context, arguments)));
        application.run(arguments.toArray(String[]::new));
    }

    @Override
    public void begin() {
        Thread.ofPlatform().daemon(false).name("restart").start(this::beginAnew);
    }

    /** At the same port, also where any was free. The thread keeps the process alive meanwhile. */
    @SuppressWarnings("IllegalCatch") // nothing else keeps the process alive, nor would tell how it ended
    private void beginAnew() {
        try {
            String port = PORT + context.getEnvironment().getProperty("local.server.port");
            context.close();
            run(Stream.concat(arguments.stream().filter(given -> !given.startsWith(PORT)), Stream.of(port))
                    .toList());
        } catch (RuntimeException e) {
            LOG.error("Spoor could not begin anew", e);
            System.exit(1);
        }
    }
}
