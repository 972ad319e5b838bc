package spoor.store.repository;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.data.neo4j.core.mapping.Neo4jMappingContext;
import org.springframework.data.repository.query.QueryMethod;
import org.springframework.data.repository.support.Repositories;
import org.springframework.stereotype.Component;

/**
 * Makes Spring Data learn every class that a repository returns before anybody asks. It learns a class that is no entity at
 * the first question for it, and lets whoever asks at the same moment see the class without its properties.
 */
@Component
final class ReturnedClasses implements SmartInitializingSingleton {

    private final ListableBeanFactory beans;
    private final Neo4jMappingContext learnt;

    ReturnedClasses(ListableBeanFactory beans, Neo4jMappingContext learnt) {
        this.beans = beans;
        this.learnt = learnt;
    }

    @Override
    public void afterSingletonsInstantiated() {
        Repositories repositories = new Repositories(beans);
        for (Class<?> stored : repositories) {
            repositories.getQueryMethodsFor(stored).stream()
                    .map(QueryMethod::getReturnedObjectType)
                    .forEach(learnt::getPersistentEntity);
        }
    }
}
