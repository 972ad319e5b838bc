package spoor.store.start;

import java.net.URI;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import spoor.store.CausalDriver;
import spoor.store.SecretSettings;
import spoor.store.Secrets;
import spoor.store.SpoorProperties;
import spoor.store.StoreState;
import spoor.store.own.FirstLoad;
import spoor.store.own.FirstLoading;
import spoor.store.own.OwnNeo4j;

/** Where the driver gets its address from: the own Neo4j, unless {@code spring.neo4j.uri} names another. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({SpoorProperties.class, SecretSettings.class})
class StoreConfiguration {

    @Bean
    StoreState storeState() {
        return new StoreState();
    }

    @Bean
    Secrets secrets(SpoorProperties settings, SecretSettings secrets) {
        return new Secrets(secrets.keyFile(settings.data()));
    }

    @Bean
    StoreRescue storeRescue(StoreState state, ObjectProvider<OwnNeo4j> own) {
        return new StoreRescue(state, own.getIfAvailable());
    }

    @Bean
    Heartbeat heartbeat(
            Driver driver,
            StoreState state,
            StoreRescue rescue,
            ObjectProvider<OwnNeo4j> own,
            Neo4jConnectionDetails connection) {
        return new Heartbeat(driver, state, rescue, own.getIfAvailable(), connection.getUri());
    }

    /** For a cluster; Spring Boot makes the driver, and Spring Data uses the same one. */
    @Bean
    static BeanPostProcessor causalDriver(ObjectProvider<Neo4jConnectionDetails> connection) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof Driver driver
                        ? CausalDriver.of(driver, connection.getObject().getUri())
                        : bean;
            }
        };
    }

    /** The name is the one under which Spring Boot looks for it. */
    @Bean
    StoreReadiness readinessStateHealthIndicator(ApplicationAvailability availability, StoreState state) {
        return new StoreReadiness(availability, state);
    }

    /** Active only if the property is missing: nobody gives it this value. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty(name = "spring.neo4j.uri", havingValue = "own", matchIfMissing = true)
    static class Own {

        @Bean
        OwnNeo4j ownNeo4j(SpoorProperties settings, StoreState state, ObjectProvider<FirstLoad> firstLoad) {
            return OwnNeo4j.start(settings, state, firstLoad.getIfAvailable());
        }

        @Bean
        FirstLoading firstLoading(OwnNeo4j own) {
            return own.firstLoading();
        }

        /** Before the web server is made, so that the database starts while the rest of Spoor does. */
        @Bean
        static BeanFactoryPostProcessor ownNeo4jFirst() {
            return factory -> factory.getBean(OwnNeo4j.class);
        }

        /** From this Spring Boot makes the driver. Making it connects to nothing, so it need not wait. */
        @Bean
        Neo4jConnectionDetails ownNeo4jConnection(OwnNeo4j own) {
            return new Neo4jConnectionDetails() {
                @Override
                public URI getUri() {
                    return own.uri();
                }

                @Override
                public AuthToken getAuthToken() {
                    return own.authToken();
                }
            };
        }
    }
}
