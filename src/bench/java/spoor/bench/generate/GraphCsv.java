package spoor.bench.generate;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** Writes a {@link GraphFile} as two CSV files for other programs. */
final class GraphCsv {

    private GraphCsv() {}

    static void write(GraphFile graph, Path nodes, Path relations) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(nodes)) {
            out.write("node,label,country,start,end\n");
            for (int node = 0; node < graph.nodes(); node++) {
                out.write("%d,%s,%s,%b,%b%n"
                        .formatted(
                                node,
                                graph.layer(node).label(),
                                graph.country(node),
                                graph.isStart(node),
                                graph.isEnd(node)));
            }
        }
        try (BufferedWriter out = Files.newBufferedWriter(relations)) {
            out.write("from,to,type,confidence,dataset,source,sources,hs,first,last,value,shipments\n");
            graph.forEach(relation -> writeRelation(relation, out));
        }
    }

    private static void writeRelation(GeneratedRelation relation, BufferedWriter out) throws IOException {
        StringBuilder line = new StringBuilder(96);
        line.append(relation.from()).append(',').append(relation.to());
        line.append(',').append(relation.type());
        line.append(',').append(relation.confidence().word());
        line.append(',').append(relation.dataset());
        line.append(',').append(relation.source());
        line.append(',').append(relation.sourceCount());
        line.append(',').append(relation.hs() == 0 ? "" : relation.hs());
        line.append(',').append(date(relation.firstDay()));
        line.append(',').append(date(relation.lastDay()));
        line.append(',').append(Float.isNaN(relation.value()) ? "" : relation.value());
        line.append(',').append(relation.count()).append('\n');
        out.append(line);
    }

    private static String date(int day) {
        return day == GeneratedRelation.NO_DAY ? "" : LocalDate.ofEpochDay(day).toString();
    }
}
