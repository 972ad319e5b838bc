package spoor.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ListingEndTest {

    @Test
    void a_listing_is_over_on_the_day_on_which_it_ends() {
        assertThat(ListingEnd.isAfter("2024-05-02", "2024-05-01")).isTrue();
        assertThat(ListingEnd.isAfter("2024-05-01", "2024-05-01")).isFalse();
    }

    @Test
    void a_month_or_a_year_has_to_be_past() {
        assertThat(ListingEnd.isAfter("2024-05", "2024-05-31")).isTrue();
        assertThat(ListingEnd.isAfter("2024-05", "2024-06-01")).isFalse();
        assertThat(ListingEnd.isAfter("2024", "2024-12-31")).isTrue();
        assertThat(ListingEnd.isAfter("2024", "2025-01-01")).isFalse();
    }

    @Test
    void one_without_an_end_lasts() {
        assertThat(ListingEnd.isAfter("", "9999")).isTrue();
        assertThat(ListingEnd.isOver(null)).isFalse();
        assertThat(ListingEnd.isOver("")).isFalse();
        assertThat(ListingEnd.isOver("2999")).isFalse();
        assertThat(ListingEnd.isOver("2020")).isTrue();
    }
}
