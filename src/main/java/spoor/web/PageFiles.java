package spoor.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.PathResourceResolver;

/**
 * The page: files under {@code /assets} carry a digest in their name and never change; everything else is asked for
 * anew. The page's own addresses all get the page, whose state lives in the URL.
 */
@Configuration(proxyBeanMethods = false)
class PageFiles implements WebMvcConfigurer {

    /** What addresses of the page begin with, as its router has them; all others are nothing. */
    static final Set<String> PAGES = Set.of(
            "",
            "console",
            "explore",
            "shared",
            "cases",
            "compare",
            "data",
            "declarations",
            "designation",
            "documents",
            "figures",
            "identity",
            "entity",
            "audit",
            "watches",
            "sign-in",
            "setup",
            "account",
            "people");

    private static final String INDEX = "index.html";

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addViewController("/").setViewName("forward:/index.html");
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new QueryParameters());
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**")
                .addResourceLocations("classpath:/static/assets/")
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
        registry.addResourceHandler("/**")
                .addResourceLocations("classpath:/static/")
                .setCacheControl(CacheControl.noCache())
                .setUseLastModified(false) // all builds of a version bear the same time
                .resourceChain(false) // which keeps what it has found, and so would hand a nonce to others
                .addResolver(new PageResolver());
    }

    /** The page for one answer; empty where the program was built without it. */
    static Optional<PageOnce> page() throws IOException {
        Resource page = new ClassPathResource("static/" + INDEX);
        return page.exists() ? Optional.of(PageOnce.of(page)) : Optional.empty();
    }

    /** Whether a person went to an address that is none of a file or of the HTTP interface. */
    static boolean isReader(HttpServletRequest request) {
        String path = request.getRequestURI();
        String accept = String.valueOf(request.getHeader(HttpHeaders.ACCEPT));
        return request.getMethod().equals("GET")
                && accept.contains(MediaType.TEXT_HTML_VALUE)
                && !looksLikeFile(path)
                && !path.startsWith("/api");
    }

    /** Ids of entities may hold dots, as names of firms and weapons do. */
    private static boolean looksLikeFile(String path) {
        boolean namesEntity = path.startsWith("entity/") || path.startsWith("/entity/");
        return !namesEntity && path.substring(path.lastIndexOf('/') + 1).contains(".");
    }

    private static final class PageResolver extends PathResourceResolver {

        @Override
        protected @Nullable Resource getResource(String path, Resource location) throws IOException {
            Resource file = super.getResource(path, location);
            Resource found = file == null && isPage(path) ? super.getResource(INDEX, location) : file;
            return found != null && INDEX.equals(found.getFilename()) ? PageOnce.of(found) : found;
        }

        private static boolean isPage(String path) {
            return !looksLikeFile(path) && PAGES.contains(path.split("/", 2)[0]);
        }
    }
}
