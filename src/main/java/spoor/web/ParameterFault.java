package spoor.web;

import java.util.Arrays;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import spoor.model.SpoorException;

/** Query parameters that are missing or of the wrong type, in words. */
final class ParameterFault {

    private ParameterFault() {}

    static ProblemDetail missing(MissingServletRequestParameterException e) {
        ProblemDetail problem = Problems.of(
                HttpStatus.BAD_REQUEST,
                "parameter.missing",
                "The query parameter '" + e.getParameterName() + "' is missing; add it to the address.");
        problem.setProperty("parameter", e.getParameterName());
        return problem;
    }

    static ProblemDetail mismatch(MethodArgumentTypeMismatchException e) {
        for (Throwable t = e.getCause(); t != null; t = t.getCause()) {
            if (t instanceof SpoorException s) {
                return Problems.of(s);
            }
        }
        ProblemDetail problem = Problems.of(
                HttpStatus.BAD_REQUEST,
                "parameter.type",
                "The query parameter '" + e.getName() + "' must be " + wordFor(e.getRequiredType()) + ", not '"
                        + e.getValue() + "'.");
        problem.setProperty("parameter", e.getName());
        return problem;
    }

    /** What a value of this Java type looks like to somebody who writes JSON or an address. */
    static String wordFor(@Nullable Class<?> type) {
        if (type == null) {
            return "something else";
        }
        if (type.isEnum()) {
            return "one of "
                    + String.join(
                            ", ",
                            Arrays.stream(type.getEnumConstants())
                                    .map(String::valueOf)
                                    .toList());
        }
        if (type == int.class || type == long.class || type == Integer.class || type == Long.class) {
            return "a whole number";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "true or false";
        }
        if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
            return "a number";
        }
        if (CharSequence.class.isAssignableFrom(type)) {
            return "a text";
        }
        return type.isArray() || Collection.class.isAssignableFrom(type) ? "a list" : "an object";
    }
}
