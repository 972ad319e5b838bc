package spoor.audit;

import static spoor.audit.AuditRoutes.Kind.CHANGE;
import static spoor.audit.AuditRoutes.Kind.READ;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * What each route of the HTTP interface is in the audit. A route that is missing here fails a test over
 * {@code openapi.json}.
 */
final class AuditRoutes {

    /** When an entry has to be there. */
    enum Kind {
        /** Before the answer. */
        CHANGE,
        /** Soon after it. */
        READ
    }

    /**
     * A route that is audited.
     *
     * @param subject the variable of the address that names what the act is about; null if none does, or if it is secret
     */
    record Row(
            String method,
            String path,
            Kind kind,
            Act act,
            @Nullable String subject) {}

    /** A row that a request meets, and what its act is about. */
    record Met(Row row, String subject) {}

    private static final List<Row> ROWS = List.of(
            read("POST", "/api/traces", Act.TRACE),
            read("POST", "/api/traces/listings", Act.TRACE),
            read("POST", "/api/analyses/before-after", Act.TRACE),
            read("POST", "/api/analyses/before-after/table", Act.TRACE),
            read("POST", "/api/analyses/chokepoints", Act.CHOKEPOINTS),
            read("POST", "/api/analyses/gaps", Act.GAPS),
            read("POST", "/api/analyses/gaps/table", Act.GAPS),
            read("POST", "/api/analyses/next-sources", Act.NEXT_SOURCES),
            read("POST", "/api/analyses/next-sources/table", Act.NEXT_SOURCES),
            read("POST", "/api/declarations/table", Act.DECLARATIONS),
            read("POST", "/api/declarations/table/csv", Act.DECLARATIONS),
            read("POST", "/api/declarations/rows", Act.DECLARATIONS),
            read("POST", "/api/declarations/rows/csv", Act.DECLARATIONS),
            read("POST", "/api/declarations/after-listing", Act.DECLARATIONS),
            read("POST", "/api/declarations/after-listing/csv", Act.DECLARATIONS),
            read("POST", "/api/declarations/coverage", Act.DECLARATIONS),
            read("POST", "/api/declarations/coverage/csv", Act.DECLARATIONS),
            read("POST", "/api/declarations/new-routes", Act.DECLARATIONS),
            read("POST", "/api/declarations/new-routes/csv", Act.DECLARATIONS),
            read("POST", "/api/declarations/prices", Act.DECLARATIONS),
            read("POST", "/api/declarations/prices/csv", Act.DECLARATIONS),
            read("POST", "/api/declarations/seller-changes", Act.DECLARATIONS),
            read("POST", "/api/declarations/seller-changes/csv", Act.DECLARATIONS),
            read("POST", "/api/declarations/flags", Act.DECLARATIONS),
            read("POST", "/api/declarations/flags/csv", Act.DECLARATIONS),
            read("POST", "/api/declarations/flags/rows", Act.DECLARATIONS),
            read("POST", "/api/declarations/flags/rows/csv", Act.DECLARATIONS),
            read("POST", "/api/declarations/clusters", Act.DECLARATIONS),
            read("POST", "/api/declarations/clusters/csv", Act.DECLARATIONS),
            read("POST", "/api/declarations/takeovers", Act.DECLARATIONS),
            read("POST", "/api/declarations/takeovers/csv", Act.DECLARATIONS),
            read("POST", "/api/declarations/workbook", Act.DECLARATIONS),
            read("POST", "/api/declarations/parts", Act.DECLARATIONS),
            read("POST", "/api/declarations/parts/csv", Act.DECLARATIONS),
            change("POST", "/api/declarations/parts/decisions", Act.PART_DECIDED),
            read("POST", "/api/cypher", Act.CYPHER),
            read("POST", "/db/{database}/query/v2", Act.CYPHER),
            read("POST", "/db/{database}/query/v2/tx", Act.CYPHER),
            read("POST", "/db/{database}/query/v2/tx/{transaction}", Act.CYPHER),
            read("POST", "/db/{database}/query/v2/tx/{transaction}/commit", Act.CYPHER),
            read("POST", "/api/exports", Act.EXPORT),
            read("POST", "/api/exports/answer", Act.TRACE),
            read("POST", "/api/dossier", Act.DOSSIER),
            read("POST", "/api/designations", Act.DOSSIER),
            read("POST", "/api/designations/file", Act.DOSSIER),
            read("GET", "/api/cases/{id}/copy", Act.EXPORT, "id"),
            read("GET", "/api/cases/{id}/file", Act.EXPORT, "id"),
            read("GET", "/api/cases/{id}/casebook/files/{attachment}", Act.EXPORT, "id"),
            read("GET", "/api/identity/decisions/export", Act.DECISIONS_EXPORTED),
            read("GET", "/api/audit", Act.AUDIT_READ),
            read("GET", "/api/audit/check", Act.AUDIT_READ),
            read("GET", "/api/audit/export", Act.AUDIT_EXPORTED),
            change("POST", "/api/imports", Act.IMPORT),
            change("POST", "/api/imports/files", Act.UPLOAD),
            change("DELETE", "/api/imports/files/{file}", Act.IMPORT_STEERED, "file"),
            change("POST", "/api/imports/files/{file}/imports", Act.IMPORT, "file"),
            change("DELETE", "/api/imports/{job}", Act.IMPORT_STEERED, "job"),
            change("PUT", "/api/imports/{job}/pause", Act.IMPORT_STEERED, "job"),
            change("DELETE", "/api/imports/{job}/pause", Act.IMPORT_STEERED, "job"),
            change("DELETE", "/api/datasets/{dataset}", Act.DATASET_REMOVED, "dataset"),
            change("POST", "/api/claims", Act.CLAIM_ENTERED),
            change("PUT", "/api/claims/{id}", Act.CLAIM_CHANGED, "id"),
            change("DELETE", "/api/claims/{id}", Act.CLAIM_WITHDRAWN, "id"),
            change("POST", "/api/claims/{id}/captures", Act.CAPTURED, "id"),
            change("POST", "/api/captures", Act.CAPTURED),
            change("DELETE", "/api/captures/{id}", Act.CAPTURE_REMOVED, "id"),
            read("GET", "/api/captures/{id}/file", Act.EXPORT, "id"),
            change("PUT", "/api/mappings/{name}", Act.MAPPING_CHANGED, "name"),
            change("DELETE", "/api/mappings/{name}", Act.MAPPING_REMOVED, "name"),
            change("POST", "/api/lists/{id}/fetch", Act.LIST_FETCHED, "id"),
            change("POST", "/api/lists/{id}/import", Act.IMPORT, "id"),
            change("PUT", "/api/lists/{id}/renewal", Act.LIST_SWITCHED, "id"),
            change("POST", "/api/identity/decisions", Act.DECIDED),
            change("POST", "/api/identity/decisions/batch", Act.DECIDED),
            change("DELETE", "/api/identity/decisions/{id}", Act.WITHDRAWN, "id"),
            change("DELETE", "/api/identity/batches/{batch}", Act.WITHDRAWN, "batch"),
            change("POST", "/api/identity/decisions/import", Act.DECISIONS_BROUGHT_IN),
            change("POST", "/api/identity/matching", Act.MATCHING),
            change("DELETE", "/api/identity/matching", Act.MATCHING),
            change("POST", "/api/cases", Act.CASE_MADE),
            change("PUT", "/api/cases/{id}", Act.CASE_CHANGED, "id"),
            change("DELETE", "/api/cases/{id}", Act.CASE_REMOVED, "id"),
            change("DELETE", "/api/cases/{id}/casebook/attachments/{attachment}", Act.CASE_CHANGED, "id"),
            change("POST", "/api/cases/{id}/casebook/checks", Act.CASE_CHANGED, "id"),
            change("POST", "/api/cases/{id}/casebook/files", Act.CASE_CHANGED, "id"),
            change("POST", "/api/cases/{id}/casebook/items", Act.CASE_CHANGED, "id"),
            change("DELETE", "/api/cases/{id}/casebook/items/{item}", Act.CASE_CHANGED, "id"),
            change("PUT", "/api/cases/{id}/casebook/items/{item}", Act.CASE_CHANGED, "id"),
            change("POST", "/api/cases/{id}/casebook/links", Act.CASE_CHANGED, "id"),
            change("POST", "/api/cases/{id}/casebook/replies", Act.CASE_CHANGED, "id"),
            change("PUT", "/api/cases/{id}/casebook/rule", Act.CASE_CHANGED, "id"),
            change("POST", "/api/cases/{id}/casebook/tables", Act.CASE_CHANGED, "id"),
            change("DELETE", "/api/cases/{id}/casebook/tables/{table}", Act.CASE_CHANGED, "id"),
            change("POST", "/api/cases/file", Act.CASE_MADE),
            change("POST", "/api/cases/{id}/share", Act.CASE_SHARED, "id"),
            change("DELETE", "/api/cases/{id}/share", Act.CASE_SHARED, "id"),
            change("PUT", "/api/cases/{id}/sharing", Act.CASE_SHARED, "id"),
            change("PUT", "/api/queries/{name}", Act.QUERY_SAVED, "name"),
            change("DELETE", "/api/queries/{name}", Act.QUERY_REMOVED, "name"),
            change("POST", "/api/watches", Act.WATCH_MADE),
            change("PATCH", "/api/watches/{id}", Act.WATCH_CHANGED, "id"),
            change("DELETE", "/api/watches/{id}", Act.WATCH_REMOVED, "id"),
            change("POST", "/api/session", Act.SIGNED_IN),
            change("POST", "/api/session/factor", Act.SECOND_FACTOR),
            change("POST", "/api/session/passkey", Act.SIGNED_IN),
            change("POST", "/api/session/confirm", Act.CONFIRMED),
            change("DELETE", "/api/session", Act.SIGNED_OUT),
            change("GET", "/api/oidc/callback", Act.SIGNED_IN),
            change("POST", "/api/oidc/logout", Act.SESSION_ENDED),
            change("POST", "/api/setup", Act.SET_UP),
            change("POST", "/api/people", Act.INVITED),
            change("POST", "/api/people/{id}/invitation", Act.INVITED, "id"),
            change("PATCH", "/api/people/{id}", Act.PERSON_CHANGED, "id"),
            change("DELETE", "/api/people/{id}", Act.PERSON_REMOVED, "id"),
            change("POST", "/api/account/password", Act.PASSWORD_CHANGED),
            change("POST", "/api/account/second-factor", Act.FACTOR_CHANGED),
            change("POST", "/api/account/second-factor/confirm", Act.FACTOR_CHANGED),
            change("DELETE", "/api/account/second-factor", Act.FACTOR_CHANGED),
            change("POST", "/api/account/passkeys", Act.PASSKEY_ADDED),
            change("DELETE", "/api/account/passkeys/{id}", Act.PASSKEY_REMOVED, "id"),
            change("DELETE", "/api/account/sessions/{id}", Act.SESSION_ENDED, "id"),
            change("POST", "/api/account/tokens", Act.TOKEN_MADE),
            change("DELETE", "/api/account/tokens/{id}", Act.TOKEN_REMOVED, "id"));

    /** Routes without an entry: they tell what anybody may know, are asked while somebody types, or only look ahead. */
    static final Set<String> QUIET = Set.of(
            "GET /api/status",
            "GET /api/session",
            "GET /api/oidc/sign-in",
            "GET /api/designations/criteria",
            "GET /api/datasets",
            "GET /api/datasets/{dataset}/contents",
            "GET /api/entities",
            "GET /api/entities/{id}",
            "GET /api/entities/{id}/neighbours",
            "GET /api/entities/{id}/profile",
            "GET /api/entities/{id}/profile/table",
            "GET /api/entities/{id}/timeline",
            "GET /api/entities/{id}/timeline/table",
            "POST /api/relations",
            "GET /api/relations/{id}",
            "GET /api/relations/{id}/declarations",
            "GET /api/sources",
            "GET /api/sources/{id}",
            "GET /api/captures",
            "POST /api/captures/{id}/text",
            "POST /api/subgraphs",
            "GET /api/tradeflows",
            "POST /api/tradeflows/mirror",
            "GET /api/question",
            "GET /api/traces/choices",
            "POST /api/traces/cypher",
            "POST /api/analyses/chokepoints/cypher",
            "GET /api/analyses/ownership/{id}",
            "POST /api/cypher/explain",
            "GET /api/cypher/schema",
            "GET /api/queries",
            "DELETE /db/{database}/query/v2/tx/{transaction}",
            "GET /api/exports/formats",
            "POST /api/exports/preview",
            "POST /api/exports/texts",
            "GET /api/cases",
            "GET /api/claims",
            "GET /api/declarations/parts/decisions",
            "GET /api/claims/relations",
            "GET /api/claims/{id}",
            "GET /api/cases/{id}",
            "GET /api/cases/{id}/casebook",
            "GET /api/shared/{token}",
            "GET /api/identity/decisions",
            "GET /api/identity/matching",
            "GET /api/identity/pairs",
            "POST /api/identity/pairs/along",
            "GET /api/identity/proposals",
            "GET /api/imports",
            "GET /api/imports/files/{file}",
            "POST /api/imports/files/{file}/preview",
            "GET /api/imports/formats",
            "POST /api/imports/preview",
            "GET /api/imports/{job}",
            "GET /api/imports/{job}/entities",
            "GET /api/imports/{job}/events",
            "GET /api/imports/{job}/issues",
            "GET /api/lists",
            "GET /api/lists/{id}",
            "GET /api/mappings",
            "GET /api/watches",
            "GET /api/watches/{id}",
            "GET /api/watches/{id}/news",
            "POST /api/watches/{id}/seen",
            "GET /api/watches/news.atom",
            "GET /api/watches/news.json",
            "GET /api/watches/{id}/news.atom",
            "GET /api/watches/{id}/news.json",
            "GET /api/people",
            "GET /api/people/names",
            "POST /api/session/passkey/challenge",
            "GET /api/account/passkeys",
            "POST /api/account/passkeys/challenge",
            "GET /api/account/sessions",
            "GET /api/account/tokens",
            "GET /api/reconcile",
            "POST /api/reconcile",
            "GET /api/reconcile/extend/properties",
            "GET /api/reconcile/preview",
            "GET /api/reconcile/suggest/entity",
            "GET /api/reconcile/suggest/property",
            "GET /api/reconcile/suggest/type",
            // What a message asks is audited where it is asked.
            "POST /mcp",
            "GET /api/yente/algorithms",
            "GET /api/yente/catalog",
            "GET /api/yente/entities/{id}",
            "GET /api/yente/entities/{id}/adjacent",
            "GET /api/yente/entities/{id}/adjacent/{property}",
            "GET /api/yente/healthz",
            "GET /api/yente/manifest",
            "POST /api/yente/match/{dataset}",
            "GET /api/yente/readyz",
            "GET /api/yente/search/{dataset}");

    /** A row with its address taken apart. */
    private record Pattern(Row row, PathPattern path) {}

    private static final Map<String, List<Pattern>> BY_METHOD = ROWS.stream()
            .map(row -> new Pattern(row, PathPatternParser.defaultInstance.parse(row.path)))
            .collect(Collectors.groupingBy(pattern -> pattern.row.method));

    private AuditRoutes() {}

    private static Row read(String method, String path, Act act) {
        return new Row(method, path, READ, act, null);
    }

    private static Row read(String method, String path, Act act, String subject) {
        return new Row(method, path, READ, act, subject);
    }

    private static Row change(String method, String path, Act act) {
        return new Row(method, path, CHANGE, act, null);
    }

    private static Row change(String method, String path, Act act, String subject) {
        return new Row(method, path, CHANGE, act, subject);
    }

    static List<Row> rows() {
        return ROWS;
    }

    /** The row of a request; empty if it is not audited. The more exact of two patterns stands first. */
    static Optional<Met> find(String method, String path) {
        PathContainer parts = null;
        for (Pattern pattern : BY_METHOD.getOrDefault(method, List.of())) {
            parts = parts == null ? PathContainer.parsePath(path) : parts;
            PathPattern.PathMatchInfo found = pattern.path.matchAndExtract(parts);
            if (found != null) {
                String name = pattern.row.subject;
                return Optional.of(new Met(
                        pattern.row, name == null ? "" : found.getUriVariables().getOrDefault(name, "")));
            }
        }
        return Optional.empty();
    }
}
