package org.agreement.plugin.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the clauses of chapter 9 must say whatever the terms are. */
final class BreachClausesTest {

    @Test
    @Tag("R-5")
    void aCapOfLiabilityHasBothExceptionsOfTheCivilCode() {
        List<String> items = items("liability-cap");

        assertTrue(items.contains("**造成对方人身损害的责任，不受本条任何限额的限制**"), items.toString());
        assertTrue(items.contains("**因故意或者重大过失造成对方财产损失的责任，不受本条任何限额的限制**"), items.toString());
        assertTrue(clause("liability-cap").contains("民法典 第五百零六条"));
    }

    @Test
    @Tag("R-5")
    void whereNoCapIsAgreedTheExceptionsStandInTheGeneralRule() {
        assertTrue(
                clause("liability")
                        .contains(
                                "{{^present standard/liability-cap}}本协议不限制、也不免除任何一方因造成对方人身损害，或者因故意、重大过失造成对方财产损失而承担的责任。{{/present}}"));
    }

    @Test
    @Tag("R-2.3")
    void eachSideHasAsManyGraveBreachesAsTheOther() {
        assertEquals(items("provider-breach").size(), items("customer-breach").size());
    }

    @Test
    void theAmountInsuredIsNoCap() {
        assertTrue(clause("insurance").contains("保险金额不是乙方责任的上限"));
    }

    private static List<String> items(String name) {
        return clause(name)
                .lines()
                .filter(line -> line.startsWith("- "))
                .map(line -> line.substring(2))
                .toList();
    }

    /** The words of a clause and the end of its front matter, without the notes. */
    private static String clause(String name) {
        try (InputStream in = StandardPlugin.class.getResourceAsStream("clauses/zh-CN/" + name + ".md")) {
            if (in == null) {
                throw new AssertionError("no clause " + name);
            }
            String file = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return file.substring(0, file.indexOf("## 说明"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
