package spoor.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.filter.OncePerRequestFilter;
import spoor.web.request.Workers;

/**
 * Each request has an id, that of whoever sends one with it if it looks like one, else one of ours. It comes back in the
 * header, stands in problems, and in all that is logged meanwhile. One filter gives it, a second takes it along into the
 * thread that does the work.
 */
@Configuration(proxyBeanMethods = false)
class RequestIds {

    /** The header, both ways. */
    static final String HEADER = "X-Request-Id";

    /** Its name in the log and in problems. */
    static final String NAME = "requestId";

    private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    private static final String ATTRIBUTE = RequestIds.class.getName();
    private static final int FIRST = Ordered.HIGHEST_PRECEDENCE + 1;

    /** Right behind {@link Workers}. */
    private static final int BEHIND_WORKERS = Ordered.HIGHEST_PRECEDENCE + 36;

    /** The id of the request that this thread works for; null if there is none. */
    static @Nullable String find() {
        return MDC.get(NAME);
    }

    /** What is sent if it can be an id; otherwise a fresh one. */
    static String of(@Nullable String sent) {
        return sent != null && WELL_FORMED.matcher(sent).matches()
                ? sent
                : UUID.randomUUID().toString();
    }

    @Bean
    FilterRegistrationBean<OncePerRequestFilter> requestIdGiver() {
        return filter(FIRST, new Giver());
    }

    @Bean
    FilterRegistrationBean<OncePerRequestFilter> requestIdCarrier() {
        return filter(BEHIND_WORKERS, new Carrier());
    }

    private static FilterRegistrationBean<OncePerRequestFilter> filter(int order, OncePerRequestFilter filter) {
        FilterRegistrationBean<OncePerRequestFilter> registered = new FilterRegistrationBean<>(filter);
        registered.setOrder(order);
        return registered;
    }

    private static void carry(String id, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        MDC.put(NAME, id);
        try {
            chain.doFilter(request, response);
        } finally {
            MDC.remove(NAME);
        }
    }

    /** In the thread of the connection. */
    private static final class Giver extends OncePerRequestFilter {

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            String id = of(request.getHeader(HEADER));
            request.setAttribute(ATTRIBUTE, id);
            response.setHeader(HEADER, id);
            carry(id, request, response, chain);
        }
    }

    /** In the thread of the work; also where a body is streamed from another. */
    private static final class Carrier extends OncePerRequestFilter {

        @Override
        protected boolean shouldNotFilterAsyncDispatch() {
            return false;
        }

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            carry(String.valueOf(request.getAttribute(ATTRIBUTE)), request, response, chain);
        }
    }
}
