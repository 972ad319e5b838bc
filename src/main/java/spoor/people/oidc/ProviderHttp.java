package spoor.people.oidc;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;

/** How the provider is talked to: patiently for five seconds, and nowhere else than where it was said to be. */
final class ProviderHttp {

    static final Duration PATIENCE = Duration.ofSeconds(5);

    private ProviderHttp() {}

    private static ClientHttpRequestFactory requests() {
        JdkClientHttpRequestFactory factory = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .connectTimeout(PATIENCE)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build());
        factory.setReadTimeout(PATIENCE);
        return factory;
    }

    /** For JSON. */
    static RestTemplate forJson() {
        return new RestTemplate(requests());
    }

    /** For codes that are turned into tokens. */
    static RestClient forTokens() {
        RestTemplate template = new RestTemplate(
                List.of(new FormHttpMessageConverter(), new OAuth2AccessTokenResponseHttpMessageConverter()));
        template.setRequestFactory(requests());
        template.setErrorHandler(new OAuth2ErrorResponseErrorHandler());
        return RestClient.create(template);
    }
}
