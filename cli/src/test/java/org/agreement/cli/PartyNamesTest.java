package org.agreement.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class PartyNamesTest {

    @Test
    void areMaskedUnlessTheyEndAsAnOrganizationDoes() {
        assertEquals("示例云裳电子商务有限公司", PartyNames.masked("示例云裳电子商务有限公司"));
        assertEquals("示例投资中心（有限合伙）", PartyNames.masked("示例投资中心（有限合伙）"));
        assertEquals("林**", PartyNames.masked("林示例"));
        assertEquals("示**", PartyNames.masked("示例古丽·示例买买提"));
        assertEquals("E**", PartyNames.masked("Example Person"));
    }
}
