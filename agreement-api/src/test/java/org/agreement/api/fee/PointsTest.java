package org.agreement.api.fee;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.agreement.api.value.Unreadable;
import org.agreement.api.value.Written;
import org.junit.jupiter.api.Test;

final class PointsTest {

    @Test
    void readsWhatItWrites() {
        for (String text : List.of("0 points", "5 points", "1 point", "5个百分点", "100 points")) {
            Points points = Points.parse(text);
            assertEquals(points, Points.parse(points.text()));
        }
        assertEquals("5个百分点", Points.parse("5 points").printed());
    }

    @Test
    void refusesPercentagesAndNumbersOutOfRange() {
        for (String text : List.of("5%", "5", "101 points", "-1 points", "")) {
            assertThrows(Unreadable.class, () -> Points.parse(text), text);
        }
    }

    @Test
    void schemaPatternMatchesTheExample() {
        Written written = Points.class.getAnnotation(Written.class);
        assertEquals(true, written.example().matches(written.pattern()));
    }
}
