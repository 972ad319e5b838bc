package spoor.store.repository;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.data.neo4j.repository.support.Neo4jRepositoryFactoryBean;
import org.springframework.data.repository.core.NamedQueries;
import org.springframework.stereotype.Component;
import spoor.store.CypherFiles;

/**
 * Every method of a repository sends the statement of its own file: {@code StoredCase.findShared} the one of
 * {@code cypher/queries/spring-data/stored-case/find-shared}. One whose file is missing stops the start. What Spring Data
 * renders itself it looks up by a hash that two statements can share, and then sends the other one's text: so it is never
 * asked to.
 */
@Component
final class RepositoryTexts implements BeanPostProcessor, NamedQueries {

    private static final String FOLDER = "queries/spring-data/";
    private static final Pattern NEXT_WORD = Pattern.compile("(?<=[a-z])(?=[A-Z])");

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof Neo4jRepositoryFactoryBean<?, ?, ?> repository) {
            repository.setNamedQueries(this);
        }
        return bean;
    }

    @Override
    public boolean hasQuery(String method) {
        return true;
    }

    @Override
    public String getQuery(String method) {
        return CypherFiles.getStatement(FOLDER + fileName(method))
                .lines()
                .filter(line -> !line.startsWith("//")) // Spring Data would pair up their apostrophes
                .collect(Collectors.joining("\n"));
    }

    /** Of a method that Spring Data names by the class of what it keeps, a point, and its own name. */
    static String fileName(String method) {
        return NEXT_WORD.matcher(method).replaceAll("-").replace('.', '/').toLowerCase(Locale.ROOT);
    }
}
