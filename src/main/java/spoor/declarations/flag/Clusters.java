package spoor.declarations.flag;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import spoor.declarations.CrossTable;
import spoor.declarations.Value;

/**
 * Firms of a selection that have the same address and another thing in common. An address alone is no sign: a tower has hundreds.
 *
 * @param rows of the selection
 * @param firms sellers and buyers of these
 * @param addressed of these: of whom the data have an address that tells
 * @param clusters those of most rows sold first
 * @param complete whether the last one is among those asked for
 */
@Schema(name = "DeclarationClusters")
public record Clusters(
        long rows,
        int firms,
        int addressed,
        List<Cluster> clusters,
        int clusterCount,
        boolean complete,
        String version,
        double elapsedMs) {

    /**
     * At least two firms.
     *
     * @param address as one of them writes it
     * @param firmsAtAddress how many firms in the data have it
     * @param shared what they have in common beside it, such as {@code phone:…}, {@code domain:…}, {@code director:…}, {@code number:…}
     * @param sold rows that they sold
     */
    @Schema(name = "DeclarationCluster")
    public record Cluster(
            String address, int firmsAtAddress, List<String> shared, List<Member> members, CrossTable.Cell sold) {}

    /** A firm with its rows as seller and as buyer. */
    @Schema(name = "DeclarationClusterMember")
    public record Member(Value firm, long sold, long bought) {}
}
