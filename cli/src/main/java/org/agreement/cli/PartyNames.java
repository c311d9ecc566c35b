package org.agreement.cli;

import java.util.List;
import org.agreement.core.refusal.Masking;

/** The names of parties as lists show them: those of persons masked. */
final class PartyNames {

    private static final int LONGEST_PERSON = 4;
    private static final List<String> ORGANIZATIONS =
            List.of("公司", "合伙", "事务所", "学校", "医院", "委员会", "中心", "店", "厂", "社");

    private PartyNames() {}

    static String masked(String name) {
        boolean organization = name.codePointCount(0, name.length()) > LONGEST_PERSON
                || ORGANIZATIONS.stream().anyMatch(name::endsWith);
        return organization ? name : Masking.NAME.mask(name);
    }
}
