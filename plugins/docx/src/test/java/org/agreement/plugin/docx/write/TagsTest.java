package org.agreement.plugin.docx.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.agreement.api.agreement.Annex;
import org.agreement.api.agreement.Provenance;
import org.agreement.api.clause.AnnexId;
import org.junit.jupiter.api.Test;

final class TagsTest {

    @Test
    void tellWhatStandsInAControlAndOfWhichRevision() {
        assertEquals("annex:standard/kpi-table@3", new Tags(3).annex(annex("kpi-table")));
        assertEquals("frame:title@0", new Tags(0).frame("title"));
    }

    @Test
    void stayWithinWhatWordTakesAndUnique() {
        String one = new Tags(12).annex(annex("a".repeat(80)));
        String other = new Tags(12).annex(annex("a".repeat(81)));
        assertTrue(one.length() <= 64 && one.startsWith("~") && one.endsWith("@12"), one);
        assertTrue(!one.equals(other), other);
    }

    private static Annex annex(String name) {
        return new Annex(new AnnexId("standard", name), 1, "附件", List.of(), new Provenance("standard", "1", ""));
    }
}
