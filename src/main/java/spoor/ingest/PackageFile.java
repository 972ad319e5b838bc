package spoor.ingest;

import java.util.List;

/** The files of a package in the order they are read: what is referred to comes first. */
enum PackageFile {
    SOURCES("sources.csv", "id,title,publisher,url,published"),
    COMPANIES("companies.csv", "id,name,aliases,country,note,sources"),
    PEOPLE("people.csv", "id,name,aliases,country,sources"),
    COMPONENTS("components.csv", "id,name,aliases,category,maker_country,part_number,hs,sources"),
    WEAPONS("weapons.csv", "id,name,aliases,category,operator,origin,sources"),
    WATCHLIST("watchlist_hs.csv", "hs6,list,tier,description,list_date,source"),
    RELATIONS(
            "relations.csv",
            "id,type,from,to,components,hs,confidence,reported,valid_from,valid_to,value,currency,quantity,unit,"
                    + "sources,note"),
    DESIGNATIONS("designations.csv", "entity,authority,programme,listed,source"),
    TRADE_FLOWS(
            "trade_flows.csv",
            "id,from_country,to_country,commodity,category,hs,period_start,period_end,measure,amount,unit,confidence,"
                    + "source");

    private final String fileName;
    private final String header;

    PackageFile(String fileName, String header) {
        this.fileName = fileName;
        this.header = header;
    }

    String fileName() {
        return fileName;
    }

    /** Without these the file cannot be read; their order is free, and there may be more. */
    List<String> columns() {
        return List.of(header.split(",", -1));
    }
}
