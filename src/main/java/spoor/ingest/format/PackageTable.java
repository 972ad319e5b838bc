package spoor.ingest.format;

import java.util.List;

/** The tables of a package in the order they are read: what is referred to comes first. */
enum PackageTable {
    SOURCES("sources", "id,title,publisher,url,published"),
    COMPANIES("companies", "id,name,aliases,country,note,sources"),
    PEOPLE("people", "id,name,aliases,country,sources"),
    COMPONENTS("components", "id,name,aliases,category,maker_country,part_number,hs,sources"),
    WEAPONS("weapons", "id,name,aliases,category,operator,origin,sources"),
    WATCHLIST("watchlist_hs", "hs6,list,tier,description,list_date,source"),
    /** Before the relations, which take up what is said of them. */
    SUPPORTS("supports", "relation,source,locator,says,states,read"),
    RELATIONS(
            "relations",
            "id,type,from,to,components,hs,confidence,reported,valid_from,valid_to,value,currency,quantity,unit,"
                    + "sources,note"),
    DESIGNATIONS("designations", "entity,authority,programme,listed,source"),
    LIST_COVERAGE("list_coverage", "list,authority,version,rows,whole_or_part,note"),
    TRADE_FLOWS(
            "trade_flows",
            "id,from_country,to_country,commodity,category,hs,period_start,period_end,measure,amount,unit,confidence,"
                    + "source");

    private final String fileName;
    private final String header;

    PackageTable(String name, String header) {
        this.fileName = name + ".csv";
        this.header = header;
    }

    String fileName() {
        return fileName;
    }

    /** Without these it cannot be read; later ones, such as {@code identifiers}, may be missing. */
    List<String> columns() {
        return List.of(header.split(",", -1));
    }
}
