package spoor.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import spoor.model.BadInput;

/**
 * Refuses query parameters that a route does not know, and those given twice: a typo must not be a wider question. A route
 * that takes all of them as a map judges them itself.
 */
final class QueryParameters implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        String query = request.getQueryString();
        if (query != null && handler instanceof HandlerMethod method && isOurs(method) && !judgesItself(method)) {
            check(namesIn(query), parametersOf(method), request);
        }
        return true;
    }

    private static void check(List<String> given, Map<String, Boolean> known, HttpServletRequest request) {
        Set<String> seen = new HashSet<>();
        for (String name : given) {
            Boolean repeatable = known.get(name);
            if (repeatable == null) {
                throw new BadInput(
                                "parameter.unknown",
                                "%s %s has no query parameter '%s'. %s",
                                request.getMethod(),
                                request.getRequestURI(),
                                name,
                                NearestWord.hint(name, known.keySet()))
                        .with("parameter", name);
            }
            if (!seen.add(name) && !repeatable) {
                throw new BadInput("parameter.repeated", "The query parameter '%s' is there twice; keep one.", name)
                        .with("parameter", name);
            }
        }
    }

    private static boolean isOurs(HandlerMethod method) {
        return method.getBeanType().getPackageName().startsWith("spoor");
    }

    private static boolean judgesItself(HandlerMethod method) {
        return Arrays.stream(method.getMethodParameters())
                .anyMatch(parameter -> parameter.hasParameterAnnotation(RequestParam.class)
                        && Map.class.isAssignableFrom(parameter.getParameterType()));
    }

    /** Name to "may be given more than once". */
    private static Map<String, Boolean> parametersOf(HandlerMethod method) {
        Map<String, Boolean> known = new LinkedHashMap<>();
        for (MethodParameter parameter : method.getMethodParameters()) {
            RequestParam annotation = parameter.getParameterAnnotation(RequestParam.class);
            if (annotation != null) {
                known.put(
                        nameOf(parameter, annotation), Collection.class.isAssignableFrom(parameter.getParameterType()));
            }
        }
        return known;
    }

    private static String nameOf(MethodParameter parameter, RequestParam annotation) {
        if (!annotation.name().isEmpty()) {
            return annotation.name();
        }
        @Nullable String name = parameter.getParameter().getName();
        return String.valueOf(name);
    }

    private static List<String> namesIn(String query) {
        List<String> names = new ArrayList<>();
        for (String pair : query.split("&", -1)) {
            if (!pair.isEmpty()) {
                names.add(decode(pair.split("=", 2)[0]));
            }
        }
        return names;
    }

    private static String decode(String name) {
        try {
            return URLDecoder.decode(name, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return name;
        }
    }
}
