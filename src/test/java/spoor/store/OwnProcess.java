package spoor.store;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import spoor.store.own.OwnNeo4j;

/** A Spoor with an own Neo4j of its own, the way it runs at home, for tests that stop or open that Neo4j. */
public final class OwnProcess implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final AtomicInteger CONTEXTS = new AtomicInteger();

    /** The child process. */
    public static final class Handle {

        private final OwnNeo4j own;

        Handle(OwnNeo4j own) {
            this.own = own;
        }

        public Process process() {
            return requireNonNull(own.process());
        }

        /** Holds it still where it stands: it keeps its sockets, and answers nothing. */
        public void stop() throws IOException, InterruptedException {
            signal("STOP");
        }

        /** Lets it go on. */
        public void go() throws IOException, InterruptedException {
            if (process().isAlive()) {
                signal("CONT");
            }
        }

        private void signal(String name) throws IOException, InterruptedException {
            new ProcessBuilder("kill", "-" + name, Long.toString(process().pid()))
                    .inheritIO()
                    .start()
                    .waitFor();
        }
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Path folder = TestDatabase.FOLDER.resolve("own-" + CONTEXTS.incrementAndGet());
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        TestPropertyValues.of("spoor.data=" + folder, "spoor.neo4j.jvm-options=" + FreshNeo4j.SMALL.jvmOptions())
                .applyTo(context);
        context.addBeanFactoryPostProcessor(factory ->
                ((org.springframework.beans.factory.support.DefaultListableBeanFactory) factory)
                        .registerBeanDefinition(
                                "ownProcessHandle",
                                org.springframework.beans.factory.support.BeanDefinitionBuilder.genericBeanDefinition(
                                                Handle.class, () -> new Handle(factory.getBean(OwnNeo4j.class)))
                                        .getBeanDefinition()));
        context.addApplicationListener(event -> {
            if (event instanceof ApplicationStartedEvent started) {
                SharedNeo4j.awaitReady(started.getApplicationContext());
            }
        });
    }
}
