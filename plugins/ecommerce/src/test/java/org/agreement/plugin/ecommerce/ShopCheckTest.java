package org.agreement.plugin.ecommerce;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.agreement.api.terms.Complaint;
import org.agreement.plugin.ecommerce.EcommerceTerms.Shop;
import org.junit.jupiter.api.Test;

final class ShopCheckTest {

    @Test
    void asksForOneShopAtLeast() {
        assertEquals("ECO-101", complaint(List.of()).code());
    }

    @Test
    void refusesTheSameShopTwice() {
        Complaint complaint = complaint(List.of(shop("甲平台", "一店"), shop("乙平台", "一店"), shop("甲平台", "一店")));
        assertEquals("ecommerce.shops.2.name", complaint.path());
        assertEquals("店铺“甲平台：一店”与第1家重复", complaint.message().zh());
    }

    private static Complaint complaint(List<Shop> shops) {
        List<Complaint> complaints = ShopCheck.check(shops);
        assertEquals(1, complaints.size());
        return complaints.get(0);
    }

    private static Shop shop(String platform, String name) {
        return new Shop(platform, name, Optional.empty());
    }
}
