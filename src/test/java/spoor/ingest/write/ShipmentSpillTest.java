package spoor.ingest.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import spoor.ingest.claim.Claim;

class ShipmentSpillTest {

    @TempDir
    Path folder;

    private static List<Claim> claims(int count) {
        Random random = new Random(7);
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            claims.add(Claim.shipment(Map.of(
                    "id", "d/s/" + i,
                    "relation", "d/" + random.nextInt(1 + count / 6),
                    "description", "плата 電路板 " + i,
                    "valueUSD", random.nextDouble())));
        }
        return claims;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 20_000, 60_000})
    void all_come_back_once_and_those_of_a_relation_together(int count) {
        List<Claim> claims = claims(count);
        try (ShipmentSpill spill = new ShipmentSpill(folder.resolve("declarations"))) {
            claims.forEach(spill::add);
            assertThat(spill.count()).isEqualTo(count);
            List<Claim> back = new ArrayList<>();
            Set<String> before = new HashSet<>();
            spill.forEach((batch, done) -> {
                back.addAll(batch);
                assertThat(done).isEqualTo(back.size());
                ShipmentSpill.byRelation(batch)
                        .keySet()
                        .forEach(relation ->
                                assertThat(before.add(relation)).as(relation).isTrue());
            });
            assertThat(back).hasSameSizeAs(claims);
            assertThat(new HashSet<>(back)).isEqualTo(new HashSet<>(claims));
            List<Claim> again = new ArrayList<>();
            spill.forEach((batch, done) -> again.addAll(batch));
            assertThat(again).isEqualTo(back);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 20_000, 60_000})
    void several_threads_get_each_once_and_those_of_a_relation_together(int count) {
        List<Claim> claims = claims(count);
        try (ShipmentSpill spill = new ShipmentSpill(folder.resolve("declarations"))) {
            claims.forEach(spill::add);
            Queue<List<Claim>> parts = new ConcurrentLinkedQueue<>();
            spill.forEachAtOnce(parts::add);
            List<Claim> back = new ArrayList<>();
            Set<String> before = new HashSet<>();
            for (List<Claim> part : parts) {
                back.addAll(part);
                assertThat(ShipmentSpill.byRelation(part).keySet()).allMatch(before::add);
            }
            assertThat(back).hasSameSizeAs(claims);
            assertThat(new HashSet<>(back)).isEqualTo(new HashSet<>(claims));
        }
    }

    @Test
    void nothing_is_left_behind() throws Exception {
        Path files = folder.resolve("declarations");
        Files.createDirectories(files);
        Files.writeString(files.resolve("part-1"), "of a run that was killed");
        try (ShipmentSpill spill = new ShipmentSpill(files)) {
            claims(30_000).forEach(spill::add);
            assertThat(files).isNotEmptyDirectory();
        }
        assertThat(files).doesNotExist();
    }
}
