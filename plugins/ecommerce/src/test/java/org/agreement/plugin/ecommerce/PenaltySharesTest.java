package org.agreement.plugin.ecommerce;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.agreement.api.fee.Share;
import org.agreement.plugin.ecommerce.Penalties.Fault;
import org.junit.jupiter.api.Test;

final class PenaltySharesTest {

    @Test
    void leavesTheRestToTheCustomer() {
        PenaltyShare share = PenaltyShares.share(new Fault("双方均有过错", Share.parse("37.5%")));
        assertEquals(Share.parse("62.5%"), share.customer());
        assertEquals(Share.parse("37.5%"), share.provider());
    }
}
