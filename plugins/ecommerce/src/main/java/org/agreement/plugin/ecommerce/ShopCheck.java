package org.agreement.plugin.ecommerce;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.agreement.api.terms.Complaint;
import org.agreement.api.terms.TermCheck;
import org.agreement.api.terms.Terms;
import org.agreement.api.value.Bilingual;
import org.agreement.plugin.ecommerce.EcommerceTerms.Shop;

/** An agreement of the industry names its shops, each once. */
final class ShopCheck implements TermCheck {

    @Override
    public List<Complaint> check(Terms terms) {
        if (terms.industry().filter(EcommercePlugin.INDUSTRY::equals).isEmpty()) {
            return List.of();
        }
        return check(terms.get(EcommercePlugin.BLOCK).map(EcommerceTerms::shops).orElse(List.of()));
    }

    static List<Complaint> check(List<Shop> shops) {
        return shops.isEmpty() ? List.of(missing()) : repeated(shops);
    }

    private static Complaint missing() {
        return new Complaint(
                "ECO-101",
                "ecommerce.shops",
                new Bilingual("没有写明服务哪些店铺", "the shops that are served are missing"),
                new Bilingual("至少写一家：- {platform: 平台名, name: 店铺名}", "at least one: - {platform: …, name: …}"));
    }

    private static List<Complaint> repeated(List<Shop> shops) {
        List<Complaint> complaints = new ArrayList<>();
        Map<String, Integer> seen = new LinkedHashMap<>();
        for (int i = 0; i < shops.size(); i++) {
            String shop = shops.get(i).platform() + "：" + shops.get(i).name();
            Integer first = seen.putIfAbsent(shop, i);
            if (first != null) {
                complaints.add(new Complaint(
                        "ECO-102",
                        "ecommerce.shops." + i + ".name",
                        new Bilingual(
                                "店铺“" + shop + "”与第" + (first + 1) + "家重复", "the shop " + shop + " is already listed"),
                        new Bilingual("删去重复的一家，或者写出不同的店铺名", "remove it or give its own name")));
            }
        }
        return complaints;
    }
}
