package spoor.web;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import java.util.Map;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What {@code /v3/api-docs} says of the API as a whole, and the problems that every route may answer with. */
@Configuration(proxyBeanMethods = false)
class ApiInfo {

    private static final Map<String, String> PROBLEMS = Map.of(
            "400", "The request cannot be understood; detail says what to change",
            "404", "What it names does not exist",
            "422", "Allowed, but larger or slower than a limit",
            "503", "The database is starting or away; ask again after Retry-After seconds");

    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                .servers(List.of(new Server().url("/").description("This Spoor")))
                .info(new Info()
                        .title("Spoor")
                        .version("1")
                        .license(new License().name("Apache-2.0"))
                        .description("Traces supply paths from suppliers to the weapons their goods end up in, with a"
                                + " cited source on every hop. Ids contain slashes and travel as the rest of the path,"
                                + " encoded or not. Errors are problem details (RFC 9457) with a stable code."));
    }

    @Bean
    GlobalOpenApiCustomizer describeProblems() {
        return api -> {
            api.getComponents().addSchemas("Problem", problem());
            api.getPaths().values().forEach(path -> path.readOperations().forEach(ApiInfo::addProblems));
        };
    }

    private static void addProblems(Operation operation) {
        ApiResponses responses = operation.getResponses();
        PROBLEMS.keySet().stream().sorted().forEach(status -> {
            Content content = new Content()
                    .addMediaType(
                            Problems.MEDIA_TYPE,
                            new MediaType().schema(new Schema<>().$ref("#/components/schemas/Problem")));
            responses.addApiResponse(
                    status, new ApiResponse().description(PROBLEMS.get(status)).content(content));
        });
    }

    private static Schema<?> problem() {
        Schema<?> problem = new ObjectSchema().description("A problem (RFC 9457)");
        problem.addProperty("type", new StringSchema().description("about:blank where absent"));
        problem.addProperty("title", new StringSchema().example("Bad Request"));
        problem.addProperty("status", new IntegerSchema().example(400));
        problem.addProperty("detail", new StringSchema().example("There is no field 'hopps'. Did you mean 'hops'?"));
        problem.addProperty("instance", new StringSchema().example("/api/traces"));
        problem.addProperty(
                "code", new StringSchema().description("Stable, for programs").example("json.field.unknown"));
        problem.addProperty(
                "pattern",
                new StringSchema()
                        .description("The detail with {1}, {2} … for what is filled in, to be said in other languages")
                        .example("There is no investigation '{1}'."));
        problem.addProperty(
                "arguments",
                new ObjectSchema()
                        .description("What is filled in, by these numbers")
                        .additionalProperties(new StringSchema()));
        problem.addProperty(
                "requestId",
                new StringSchema()
                        .description("That of the request, as the header X-Request-Id has it; the log names it, too"));
        problem.addProperty("line", new IntegerSchema().description("Where in the body or statement, if known"));
        problem.addProperty("column", new IntegerSchema());
        problem.setRequired(List.of("status", "detail", "code"));
        return problem;
    }
}
