package org.agreement.api.fee;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.Function;
import java.util.stream.Stream;
import org.agreement.api.time.ServiceHours;
import org.agreement.api.time.TimeSpan;
import org.agreement.api.value.Scalar;
import org.agreement.api.value.Unreadable;
import org.agreement.api.value.Written;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ScalarsTest {

    static Stream<Arguments> values() {
        return Stream.of(
                value(Share::parse, "95%", "95%"),
                value(Share::parse, "0.05 %", "0.05%"),
                value(Share::parse, "100％", "100%"),
                value(Factor::parse, "1.30", "1.3"),
                value(UnitPrice::parse, "2", "2.00元"),
                value(UnitPrice::parse, "0.0850", "0.085元"),
                value(Quantity::parse, "3000 conversation", "3000次会话"),
                value(Quantity::parse, "12000 call", "12,000通"),
                value(Quantity::parse, "3000通", "3000通"),
                value(TimeSpan::parse, "3 workdays", "3个工作日"),
                value(TimeSpan::parse, "3个工作日", "3个工作日"),
                value(TimeSpan::parse, "48h", "48小时"),
                value(TimeSpan::parse, "30s", "30秒"),
                value(TimeSpan::parse, "30 days", "30日"),
                value(TimeSpan::parse, "12 months", "12个月"),
                value(ServiceHours::parse, "09:00-18:00", "9:00至18:00"),
                value(ServiceHours::parse, "8:00-24:00", "8:00至24:00"));
    }

    private static Arguments value(Function<String, Scalar> parse, String written, String printed) {
        return Arguments.of(parse, written, printed);
    }

    @ParameterizedTest
    @MethodSource("values")
    void isReadPrintedAndReadBack(Function<String, Scalar> parse, String written, String printed) {
        Scalar value = parse.apply(written);
        assertEquals(printed, value.printed());
        assertEquals(value, parse.apply(value.text()));
        Written form = value.getClass().getAnnotation(Written.class);
        assertTrue(written.matches(".*(" + form.pattern() + ").*"), () -> written + " against " + form.pattern());
        assertEquals(parse.apply(form.example()), parse.apply(form.example()));
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                refused(Share::parse, "101%"),
                refused(Share::parse, "95"),
                refused(Share::parse, "-1%"),
                refused(Factor::parse, "101"),
                refused(Factor::parse, "1.30001"),
                refused(UnitPrice::parse, "0.00001"),
                refused(Quantity::parse, "3000"),
                refused(Quantity::parse, "3000 conversaton"),
                refused(TimeSpan::parse, "3"),
                refused(TimeSpan::parse, "3 fortnights"),
                refused(TimeSpan::parse, "尽快"),
                refused(TimeSpan::parse, "100001 days"),
                refused(ServiceHours::parse, "18:00-09:00"),
                refused(ServiceHours::parse, "09:00-25:00"),
                refused(ServiceHours::parse, "全天"));
    }

    private static Arguments refused(Function<String, Scalar> parse, String written) {
        return Arguments.of(parse, written);
    }

    @ParameterizedTest
    @MethodSource("refused")
    void saysWhatWouldBeRight(Function<String, Scalar> parse, String written) {
        Unreadable refusal = assertThrows(Unreadable.class, () -> parse.apply(written));
        assertTrue(refusal.expected().zh().codePoints().anyMatch(Character::isIdeographic));
        assertTrue(refusal.expected().en().chars().allMatch(c -> c < 0x80));
    }
}
