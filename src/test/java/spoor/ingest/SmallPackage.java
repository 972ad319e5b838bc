package spoor.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A package of a few rows, to be changed by each test. */
public final class SmallPackage {

    private final Map<String, String> files = new TreeMap<>(Map.of(
            "dataset.properties",
            """
            id=small
            name=Small package
            version=1
            licence=None
            """,
            "sources.csv",
            """
            id,title,publisher,url,published,kind,country,origin,locator
            src-1,"A title, with a comma",Press,https://example.org/1,2024-10,relay,GB,"Agency, 2024",p. 3
            src-2,Другой,,,2023,,,,
            """,
            "companies.csv",
            """
            id,name,aliases,country,identifiers,note,sources
            company/a,Alpha,Ἄλφα; 阿尔法,HK,crno:2756979,,src-1
            company/b,Beta,,RU,inn:7702000004,"two
            lines",src-1;src-2
            """,
            "people.csv",
            """
            id,name,aliases,country,sources
            person/p,Person,,RU,src-2
            """,
            "components.csv",
            """
            id,name,aliases,category,maker_country,part_number,hs,sources
            component/c,Chip,,microelectronics,,C-1,854231;999999,src-1
            """,
            "weapons.csv",
            """
            id,name,aliases,category,operator,origin,sources
            weapon/w,Weapon,,strike-drone,RU,CN;RU,src-1
            """,
            "watchlist_hs.csv",
            """
            hs6,list,tier,description,list_date,source
            854231,CHPL,1,Processors,2024-02-23,src-1
            """,
            "relations.csv",
            """
            id,type,from,to,components,hs,confidence,reported,valid_from,valid_to,value,currency,quantity,unit,sources,note
            rel-1,SUPPLIES,company/a,company/b,component/c,854231,confirmed,2024,2023-01,2023-02-03,12.5,USD,3,pieces,src-1;src-2,
            rel-2,USED_IN,component/c,weapon/w,,,probable,,,,,,,,src-1,
            rel-3,OWNS,person/p,company/b,,,possible,,,,51,,,percent,src-2,
            """,
            "designations.csv",
            """
            entity,authority,programme,listed,source
            company/b,EU,269/2014,2024-12-16,src-1
            """,
            "trade_flows.csv",
            """
            id,from_country,to_country,commodity,category,hs,period_start,period_end,measure,amount,unit,confidence,source
            flow-1,CN;HK,RU,Chips,microelectronics,,2023,2023,share,90,percent,probable,src-1
            """));

    public SmallPackage with(String file, String old, String replacement) {
        files.compute(file, (name, content) -> {
            if (content == null || !content.contains(old)) {
                throw new IllegalArgumentException(file + " does not contain " + old);
            }
            return content.replace(old, replacement);
        });
        return this;
    }

    public SmallPackage withRow(String file, String row) {
        files.merge(file, row + "\n", String::concat);
        return this;
    }

    public SmallPackage without(String file) {
        files.remove(file);
        return this;
    }

    /** As it is sent. */
    public byte[] zip() {
        try {
            return ImportClient.zip(files.entrySet().stream()
                    .flatMap(file -> Stream.of(file.getKey(), file.getValue()))
                    .toArray(String[]::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
