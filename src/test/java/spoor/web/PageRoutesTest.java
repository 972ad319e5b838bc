package spoor.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The server answers with the page wherever the page's router has a route, and nowhere else. */
class PageRoutesTest {

    private static final Pattern ROUTE = Pattern.compile("path: '/([^/']*)");

    @Test
    void the_server_knows_the_routes_of_the_page() throws IOException {
        Set<String> routes = new TreeSet<>();
        try (DirectoryStream<Path> routers =
                Files.newDirectoryStream(Path.of("src/main/webui/src/app"), "*rout*.ts*")) {
            for (Path router : routers) {
                ROUTE.matcher(Files.readString(router)).results().forEach(route -> routes.add(route.group(1)));
            }
        }
        assertThat(routes).isEqualTo(new TreeSet<>(PageFiles.PAGES));
    }
}
