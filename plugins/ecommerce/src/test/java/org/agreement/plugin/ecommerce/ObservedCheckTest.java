package org.agreement.plugin.ecommerce;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.agreement.api.fee.Factor;
import org.agreement.api.fee.Share;
import org.agreement.plugin.ecommerce.Penalties.Observed;
import org.junit.jupiter.api.Test;

final class ObservedCheckTest {

    private static final Optional<Share> LEAST = Optional.of(Share.parse("90%"));

    private static final Optional<Factor> SCORE = Optional.of(Factor.parse("4.8"));

    @Test
    void acceptsOneLine() {
        assertEquals(List.of(), places(LEAST, Optional.empty()));
        assertEquals(List.of(), places(Optional.empty(), SCORE));
    }

    @Test
    void refusesNoLineAndTwo() {
        assertEquals(
                List.of("ECO-112 ecommerce.penalties.observed.0.name"), places(Optional.empty(), Optional.empty()));
        assertEquals(List.of("ECO-112 ecommerce.penalties.observed.0.name"), places(LEAST, SCORE));
    }

    private static List<String> places(Optional<Share> atLeast, Optional<Factor> score) {
        Observed observed = new Observed("商家服务分", "平台后台公布的近30日数值", atLeast, Optional.empty(), score);
        return ObservedCheck.check(List.of(observed)).stream()
                .map(complaint -> complaint.code() + " " + complaint.path())
                .toList();
    }
}
